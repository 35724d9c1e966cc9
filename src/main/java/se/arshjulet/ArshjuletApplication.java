package se.arshjulet;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.arshjulet.account.CreateAdministrator;

/** The whole application: one process, modules by what its users speak of. */
@SpringBootApplication
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
@Theme("arshjulet")
// All components are there from the start: a task's page is found by its kind, so no route's own bundle knows of it.
@LoadDependenciesOnStartup
public class ArshjuletApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(ArshjuletApplication.class, CreateAdministrator.arguments(args));
    }
}

package se.arshjulet.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes each person from / to her own start. A function, since a controller there would refuse what Vaadin posts to it. */
@Configuration(proxyBeanMethods = false)
class StartRoute {

    @Bean
    RouterFunction<ServerResponse> start() {
        return RouterFunctions.route()
                .route(
                        RequestPredicates.GET("/")
                                .and(request -> request.param("v-r").isEmpty()),
                        request -> ServerResponse.status(HttpStatus.FOUND)
                                .header("Location", StartPages.of(SignedIn.current()))
                                .build())
                .build();
    }
}

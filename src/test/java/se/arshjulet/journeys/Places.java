package se.arshjulet.journeys;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the application has, as it knows them itself: a new view or endpoint is here without being added. */
final class Places {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)[?*]?(\\([^)]*\\))?");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final ServletContext servlets;
    private final RequestMappingHandlerMapping mappings;

    Places(ServletContext servlets, RequestMappingHandlerMapping mappings) {
        this.servlets = servlets;
        this.mappings = mappings;
    }

    /** Addresses of all views, with ids in place of parameters.
     * @param ids by the parameter's name
     * @throws IllegalStateException if there is a parameter that has no id */
    List<String> views(Map<String, String> ids) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .map(RouteBaseData::getTemplate)
                .map(template -> PARAMETER.matcher(template).replaceAll(found -> id(ids, found.group(1))))
                .map(address -> "/" + address)
                .sorted()
                .toList();
    }

    /** Addresses of all that is read by GET outside Vaadin.
     * @param values by the variable's name; what has none is tried with an id that nothing has */
    List<String> endpoints(Map<String, String> values) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(Places::isRead)
                .flatMap(Places::patterns)
                .map(pattern -> VARIABLE.matcher(pattern)
                        .replaceAll(found -> values.getOrDefault(
                                found.group(1), UUID.randomUUID().toString())))
                .map(address -> address.replace("/**", "/annat"))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<String> patterns(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream();
    }

    private static String id(Map<String, String> ids, String parameter) {
        String id = ids.get(parameter);
        if (id == null) {
            throw new IllegalStateException(
                    "Which id stands for :" + parameter + "? Tell the test that walks all views");
        }
        return id;
    }
}

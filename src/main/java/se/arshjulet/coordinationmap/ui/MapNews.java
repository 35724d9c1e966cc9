package se.arshjulet.coordinationmap.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.arshjulet.base.ui.CoordinatorNews;
import se.arshjulet.coordinationmap.MapModule;
import se.arshjulet.coordinationmap.WorkingMap;

/** The modules that wait for a publication, for the coordinator's start. */
@Component
@Order(30)
class MapNews implements CoordinatorNews {

    private final WorkingMap maps;

    MapNews(WorkingMap maps) {
        this.maps = maps;
    }

    @Override
    public Optional<Line> line() {
        List<MapModule> waiting = maps.approvedSincePublished();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        I18NProvider.translate("map.news"),
                        waiting.stream()
                                .map(module -> module.title().toLowerCase(Locale.forLanguageTag("sv-SE")))
                                .collect(Collectors.joining(", ", "", ".")),
                        "kartan/" + waiting.get(0).path()));
    }
}

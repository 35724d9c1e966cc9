package se.arshjulet.statistics;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks Kolada's open API. It asks for no more at a time than the API takes, and follows its pages. */
@Component
@EnableConfigurationProperties(KoladaSettings.class)
class KoladaClient {

    /** Longer lists of ids are refused. */
    private static final int IDS_AT_A_TIME = 25;

    private static final int MOST_PAGES = 200;
    private static final int NOT_FOUND = 404;

    private static final String OTHER_WAY =
            " Försök igen om en stund, eller hämta värdena som fil på en dator med nät och läs in filen här.";

    private final URI base;
    private final RestClient http;

    KoladaClient(KoladaSettings settings, RestClient.Builder http) {
        base = URI.create(settings.baseUrl());
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.connect())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.time());
        this.http = http.clone().requestFactory(requests).build();
    }

    /** The indicator, its figures, and what its municipalities are called.
     * @throws KoladaException if it cannot be had */
    KoladaAnswer ask(String kpi, List<String> municipalities, List<Integer> years) {
        KoladaAnswer answer = new KoladaAnswer();
        pages("/kpi/" + kpi, answer, kpi);
        if (!answer.indicators().containsKey(kpi)) {
            throw unknown(kpi);
        }
        for (List<String> codes : parts(municipalities)) {
            String places = String.join(",", codes);
            pages("/municipality/" + places, answer, kpi);
            for (List<Integer> some : parts(years)) {
                String list =
                        String.join(",", some.stream().map(String::valueOf).toList());
                pages("/data/kpi/%s/municipality/%s/year/%s".formatted(kpi, places, list), answer, kpi);
            }
        }
        return answer;
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_AT_A_TIME) {
            parts.add(all.subList(from, Math.min(all.size(), from + IDS_AT_A_TIME)));
        }
        return parts;
    }

    private void pages(String path, KoladaAnswer answer, String kpi) {
        Set<URI> seen = new HashSet<>();
        URI page = URI.create(base + path);
        while (page != null) {
            if (!seen.add(page) || seen.size() > MOST_PAGES) {
                throw new KoladaException(KoladaAnswer.UNREADABLE);
            }
            String next = answer.add(get(page, kpi));
            page = next == null ? null : following(next);
        }
    }

    private byte[] get(URI page, String kpi) {
        try {
            byte[] body = http.get()
                    .uri(page)
                    .accept(MediaType.APPLICATION_JSON)
                    .retrieve()
                    .body(byte[].class);
            return body == null ? new byte[0] : body;
        } catch (RestClientResponseException refused) {
            throw said(refused.getStatusCode(), kpi, refused);
        } catch (ResourceAccessException unreachable) {
            boolean late = unreachable.getCause() instanceof HttpTimeoutException;
            throw new KoladaException(
                    (late ? "Kolada svarade inte i tid." : "Kolada går inte att nå härifrån.") + OTHER_WAY,
                    unreachable);
        } catch (RestClientException other) {
            throw new KoladaException(KoladaAnswer.UNREADABLE, other);
        }
    }

    private static KoladaException said(HttpStatusCode status, String kpi, Throwable cause) {
        if (status.value() == NOT_FOUND) {
            return unknown(kpi);
        }
        return new KoladaException("Kolada svarade med fel %d.".formatted(status.value()) + OTHER_WAY, cause);
    }

    private static KoladaException unknown(String kpi) {
        return new KoladaException(
                "Kolada har inget nyckeltal ”%s” för dem du frågade om. Se efter på kolada.se vad det heter."
                        .formatted(kpi));
    }

    /** The next page, at the address where we ask: an answer never sends us to another machine. */
    private URI following(String next) {
        try {
            URI told = new URI(next);
            boolean elsewhere = told.getHost() != null && !told.getHost().equalsIgnoreCase(base.getHost());
            if (elsewhere) {
                throw new KoladaException(KoladaAnswer.UNREADABLE);
            }
            return new URI(origin() + path(told));
        } catch (URISyntaxException notAnAddress) {
            throw new KoladaException(KoladaAnswer.UNREADABLE, notAnAddress);
        }
    }

    private String origin() {
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    private static String path(URI told) {
        @Nullable String query = told.getRawQuery();
        return told.getRawPath() + (query == null ? "" : "?" + query);
    }
}

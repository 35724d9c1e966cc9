package se.arshjulet.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which part of a list is asked for, and in which form. A csv file holds all of it unless a size is asked for. */
public record OpenDataQuery(
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable String format,
        @Nullable String delimiter) {

    private static final int USUAL_SIZE = 100;
    private static final int LARGEST_SIZE = 1000;

    OpenDataFormat formatFor(@Nullable String accept) {
        return OpenDataFormat.of(format, accept);
    }

    char delimiterSign() {
        if (delimiter == null || delimiter.equals("comma")) {
            return ',';
        }
        if (delimiter.equals("semicolon")) {
            return ';';
        }
        throw new OpenDataProblem(
                HttpStatus.BAD_REQUEST, "Okänt skiljetecken", "delimiter kan vara comma eller semicolon");
    }

    void check() {
        if (number() < 1 || sizeOr(1) < 1 || sizeOr(1) > LARGEST_SIZE) {
            throw new OpenDataProblem(
                    HttpStatus.BAD_REQUEST,
                    "Sidan finns inte",
                    "page räknas från 1, och size kan vara 1 till " + LARGEST_SIZE);
        }
    }

    <T> Items<T> page(List<T> all) {
        int size = sizeOr(USUAL_SIZE);
        return new Items<>(part(all, size), new PageInfo(number(), size, all.size(), (all.size() + size - 1) / size));
    }

    /** Of a csv file. */
    <T> List<T> part(List<T> all) {
        return size == null ? all : part(all, size);
    }

    private <T> List<T> part(List<T> all, int size) {
        long from = Math.min(all.size(), (number() - 1L) * size);
        return all.subList((int) from, (int) Math.min(all.size(), from + size));
    }

    private int number() {
        return page == null ? 1 : page;
    }

    private int sizeOr(int otherwise) {
        return size == null ? otherwise : size;
    }

    /** @param number from 1 */
    record PageInfo(int number, int size, int totalItems, int totalPages) {}

    record Items<T>(List<T> items, PageInfo page) {}
}

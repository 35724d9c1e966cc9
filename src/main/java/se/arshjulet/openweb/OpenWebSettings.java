package se.arshjulet.openweb;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the open web is read at a time.
 *
 * @param connect how long it may take to reach a server
 * @param read    how long it may be silent
 * @param total   how long all of it may take, with names, redirects and what drips
 * @param page    the longest page, unpacked
 * @param feed    the longest feed, unpacked
 * @param atOnce  how many are read at the same time; more are told to come back
 */
@ConfigurationProperties("arshjulet.open-web")
record OpenWebSettings(
        @DefaultValue("4s") Duration connect,
        @DefaultValue("5s") Duration read,
        @DefaultValue("10s") Duration total,
        @DefaultValue("2MB") DataSize page,
        @DefaultValue("4MB") DataSize feed,
        @DefaultValue("8") int atOnce) {

    long longest(OpenWeb.Wanted wanted) {
        return (wanted == OpenWeb.Wanted.PAGE ? page : feed).toBytes();
    }
}

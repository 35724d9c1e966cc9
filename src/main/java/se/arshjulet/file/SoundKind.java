package se.arshjulet.file;

import java.util.Locale;

/** The kinds of sound that can come in: what telephones and recorders make and browsers play. */
public enum SoundKind {
    /** MPEG-4 with sound alone, as telephones record */
    M4A("audio/mp4"),
    MP3("audio/mpeg"),
    /** Opus, Vorbis, Speex or FLAC in Ogg */
    OGG("audio/ogg"),
    WAV("audio/wav"),
    FLAC("audio/flac");

    private final String mediaType;

    SoundKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file of it is called at the end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}

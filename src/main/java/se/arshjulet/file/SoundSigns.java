package se.arshjulet.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells sound by the signs that each format begins with, and for the two that have none worth trusting by their inside. */
final class SoundSigns {

    /** RFC 3533: a page's header, then as many lengths as its last octet says. */
    private static final int OGG_HEADER = 27;

    private static final List<String> OGG_SOUNDS = List.of("OpusHead", "\u0001vorbis", "Speex   ", "\u007fFLAC");

    private SoundSigns() {}

    static Optional<SoundKind> of(FileBytes file) throws IOException {
        if (file.says(0, "fLaC")) {
            return Optional.of(SoundKind.FLAC);
        }
        if (file.says(0, "RIFF") && file.says(8, "WAVEfmt ")) {
            return Optional.of(SoundKind.WAV);
        }
        if (file.says(0, "OggS")) {
            return isOggSound(file) ? Optional.of(SoundKind.OGG) : Optional.empty();
        }
        if (file.says(4, "ftyp")) {
            return Mp4Tracks.areSoundAlone(file) ? Optional.of(SoundKind.M4A) : Optional.empty();
        }
        return MpegFrames.begin(file) ? Optional.of(SoundKind.MP3) : Optional.empty();
    }

    private static boolean isOggSound(FileBytes file) throws IOException {
        long segments = file.number(OGG_HEADER - 1L, 1);
        for (String sound : OGG_SOUNDS) {
            if (segments > 0 && file.says(OGG_HEADER + segments, sound)) {
                return true;
            }
        }
        return false;
    }
}

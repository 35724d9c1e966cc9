package se.arshjulet.file;

/** A file, whole.
 * @param name as it was called where it came from */
public record UploadedFile(String name, String mediaType, byte[] content) {}

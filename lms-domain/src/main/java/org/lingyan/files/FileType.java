package org.lingyan.files;

/** The types of files that the product takes: data, never code. */
public enum FileType {
  /** PDF. */
  PDF("application/pdf", true),
  /** JPEG picture. */
  JPEG("image/jpeg", true),
  /** PNG picture. */
  PNG("image/png", true),
  /** WebP picture. */
  WEBP("image/webp", true),
  /** MP4 film. */
  MP4("video/mp4", false),
  /** MP3 sound. */
  MP3("audio/mpeg", false),
  /** Excel workbook without macros. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
  /** Word document without macros. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
  /** Lines of text with separated values. */
  CSV("text/csv", false),
  /** JSON. */
  JSON("application/json", false),
  /** ZIP archive. */
  ZIP("application/zip", false);

  private final String mediaType;
  private final boolean shown;

  FileType(String mediaType, boolean shown) {
    this.mediaType = mediaType;
    this.shown = shown;
  }

  /** Its name on the network. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a browser may show it; anything else is only saved. */
  public boolean shown() {
    return shown;
  }
}

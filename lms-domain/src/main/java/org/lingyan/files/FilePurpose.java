package org.lingyan.files;

import java.util.Set;

/** What a file is for: that decides what it may be and how large. */
public enum FilePurpose {
  /** Proves a claim: a certificate, a photograph, a letter. */
  EVIDENCE(20, true),
  /** Belongs to teaching material. */
  MEDIA(200, true),
  /** A list to be imported. */
  SHEET(20, true),
  /** A picture of a seal for papers. */
  SEAL(1, true),
  /** What a job made; nobody brings one. */
  RESULT(200, false);

  /** One MiB. */
  public static final long MEBIBYTE = 1L << 20;

  private final int mebibytes;
  private final boolean brought;

  FilePurpose(int mebibytes, boolean brought) {
    this.mebibytes = mebibytes;
    this.brought = brought;
  }

  /** Most MiB of one unless the installation says otherwise. */
  public int usualMebibytes() {
    return mebibytes;
  }

  /** Whether people bring them. */
  public boolean brought() {
    return brought;
  }

  /** F1: what it may be. */
  public Set<FileType> types() {
    return switch (this) {
      case EVIDENCE ->
          Set.of(FileType.PDF, FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.DOCX);
      case MEDIA ->
          Set.of(
              FileType.PDF, FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.MP4, FileType.MP3);
      case SHEET -> Set.of(FileType.XLSX, FileType.CSV);
      case SEAL -> Set.of(FileType.PNG);
      case RESULT -> Set.of(FileType.XLSX, FileType.CSV, FileType.PDF, FileType.JSON, FileType.ZIP);
    };
  }
}

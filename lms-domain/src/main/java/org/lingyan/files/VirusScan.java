package org.lingyan.files;

import java.nio.file.Path;

/** Looks for viruses; an adapter at the edge speaks with the scanner. */
public interface VirusScan {
  /** Whether an installation has a scanner at all. */
  boolean present();

  /** Looks into a file. It answers {@link Finding#AWAY} rather than fail. */
  Finding scan(Path file);

  /**
   * What it found.
   *
   * @param scan CLEAN, INFECTED, QUARANTINED while the scanner is away, NOT_SCANNED without one
   * @param threat what the scanner calls it; empty for nothing
   */
  record Finding(FileScan scan, String threat) {
    /** No scanner. */
    public static final Finding NONE = new Finding(FileScan.NOT_SCANNED, "");

    /** Nothing was found. */
    public static final Finding CLEAN = new Finding(FileScan.CLEAN, "");

    /** The scanner did not answer. */
    public static final Finding AWAY = new Finding(FileScan.QUARANTINED, "");

    private static final int LONGEST = 120;

    /** A virus; what the scanner sent is taken as text only. */
    public static Finding infected(String threat) {
      String printable = threat.replaceAll("[^\\x20-\\x7e]", "?").strip();
      return new Finding(
          FileScan.INFECTED, printable.substring(0, Math.min(printable.length(), LONGEST)));
    }
  }
}

package org.lingyan.files;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where files lie and how large they may be.
 *
 * @param folder outside the application; made when it is not there
 * @param mebibytes most MiB of one file of a purpose, where it is not the usual
 * @param dailyMebibytes most MiB that one account may bring within 24 hours
 */
public record FileSettings(Path folder, Map<FilePurpose, Integer> mebibytes, int dailyMebibytes) {
  /** How much an account may bring in a day unless the installation says otherwise. */
  public static final int USUAL_DAILY_MEBIBYTES = 1024;

  /** Freezes the sizes. */
  public FileSettings {
    mebibytes = Map.copyOf(mebibytes);
  }

  /** F2: most bytes of one file of a purpose. */
  public long mostBytes(FilePurpose purpose) {
    return mebibytes.getOrDefault(purpose, purpose.usualMebibytes()) * FilePurpose.MEBIBYTE;
  }

  /** F2: most bytes that one account may bring within 24 hours. */
  public long dailyBytes() {
    return dailyMebibytes * FilePurpose.MEBIBYTE;
  }
}

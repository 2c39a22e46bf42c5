package org.lingyan.web.files;

import java.nio.file.Path;
import org.lingyan.files.VirusScan;

/** An installation without a virus scanner. */
final class NoScan implements VirusScan {
  @Override
  public boolean present() {
    return false;
  }

  @Override
  public Finding scan(Path file) {
    return Finding.NONE;
  }
}

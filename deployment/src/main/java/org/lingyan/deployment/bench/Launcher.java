package org.lingyan.deployment.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lingyan.deployment.host.DataFolder;

/** How a product is started from this very build. */
public interface Launcher {
  /**
   * The command line.
   *
   * @param beside an archive to be deployed beside the application
   */
  List<String> command(DataFolder folder, Optional<Path> beside);

  /** The command line that invents a large tree on an empty folder. */
  List<String> inventing(DataFolder folder, int people);
}

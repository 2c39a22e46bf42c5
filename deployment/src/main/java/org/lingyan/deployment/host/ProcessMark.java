package org.lingyan.deployment.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Names one process for good: a pid alone is given to another program sooner or later, so the
 * kernel's start tick and the boot's id stand beside it.
 */
public record ProcessMark(long pid, String start, String boot) {
  // field 22 of /proc/PID/stat, counted after the parenthesis that closes the program's name
  private static final int START_AFTER_NAME = 19;
  // field 6
  private static final int SESSION_AFTER_NAME = 3;

  /** The mark of a live process; empty when there is none by that pid. */
  public static Optional<ProcessMark> of(long pid) {
    return fields(pid)
        .map(fields -> new ProcessMark(pid, fields.get(START_AFTER_NAME), thisBoot()));
  }

  // Without the pid and the name; empty when there is no such process or only its corpse.
  private static Optional<List<String>> fields(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return fields[0].equals("Z") ? Optional.empty() : Optional.of(List.of(fields));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static String thisBoot() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
    } catch (IOException unknown) {
      return "-";
    }
  }

  /** Reads a pid file; empty when it is absent, cut off or of an unknown form. */
  public static Optional<ProcessMark> read(Path file) {
    try {
      String[] parts = Files.readString(file).strip().split(" ", -1);
      if (parts.length != 3 || !parts[0].matches("\\d{1,9}")) {
        return Optional.empty();
      }
      return Optional.of(new ProcessMark(Long.parseLong(parts[0]), parts[1], parts[2]));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** Writes the pid file. */
  public void write(Path file) throws IOException {
    Files.writeString(file, pid + " " + start + " " + boot + "\n");
  }

  /** Whether this very process still runs. */
  public boolean isAlive() {
    return of(pid).filter(this::equals).isPresent();
  }

  /** The process to signal; empty when it has ended. */
  Optional<ProcessHandle> handle() {
    return isAlive() ? ProcessHandle.of(pid) : Optional.empty();
  }

  /**
   * What lives in the session that this process began, itself left out. When its number has gone to
   * another process or another boot, nothing.
   */
  List<ProcessHandle> session() {
    boolean strange = of(pid).filter(now -> !now.equals(this)).isPresent();
    if (strange || !boot.equals(thisBoot())) {
      return List.of();
    }
    String id = Long.toString(pid);
    return ProcessHandle.allProcesses()
        .filter(one -> one.pid() != pid)
        .filter(
            one ->
                fields(one.pid())
                    .filter(fields -> fields.get(SESSION_AFTER_NAME).equals(id))
                    .isPresent())
        .toList();
  }
}

package org.lingyan.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lingyan.deployment.host.Console;
import org.lingyan.deployment.host.FolderLock;
import org.lingyan.deployment.host.PrivateFile;
import org.lingyan.deployment.host.Trouble;
import org.lingyan.shared.Keyring;

/**
 * {@code keys rotate}: a new version of every key, and all personal data under it. The product
 * stands still meanwhile: it reads its keys once, and could not open what is sealed with new ones.
 */
final class KeysCommand {
  private KeysCommand() {}

  static int run(Options options, Map<String, String> environment, Console console) {
    if (!options.rest().equals(List.of("rotate"))) {
      throw new Trouble("keys.usage");
    }
    if (FolderLock.isHeld(options.folder())) {
      throw new Trouble("keys.running", options.folder().root().toString());
    }
    if (!environment.getOrDefault("LMS_KEYS", "").isBlank()) {
      throw new Trouble("keys.environment");
    }
    Path file = Keys.file(options.folder(), environment);
    try (DatabaseSession session = DatabaseSession.open(options, environment)) {
      if (isDone(session)) {
        renew(file, Keys.text(options.folder(), environment));
        console.say("keys.made", file.toString());
      } else {
        console.say("keys.goes-on");
      }
      try (Offline offline = Offline.open(session.context())) {
        console.say("keys.done", Long.toString(new Resealing(offline).finish()));
      }
    }
    return 0;
  }

  // One whose resealing was broken off is brought to its end; it needs no further keys.
  private static boolean isDone(DatabaseSession session) {
    try (Offline offline = Offline.open(session.context())) {
      return new Resealing(offline).isDone();
    }
  }

  private static void renew(Path file, String text) {
    try {
      PrivateFile.write(file.toAbsolutePath(), Keyring.renewed(text));
    } catch (IOException full) {
      throw new Trouble("folder.unwritable", file.toString(), full.toString()).because(full);
    }
  }
}

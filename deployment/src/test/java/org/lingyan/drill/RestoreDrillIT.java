package org.lingyan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.deployment.host.DataFolder;
import org.lingyan.product.Api;
import org.lingyan.product.Backstage;
import org.lingyan.product.Launcher;
import org.lingyan.product.RunningProduct;

/** B1 to B7: a backup of a working product and the way back, once well and often badly. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreDrillIT {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final RunningProduct PRODUCT = Drilled.product();
  private static final Backstage BACKSTAGE = Backstage.of(PRODUCT);

  @TempDir private static Path temp;
  private static Path backup;
  private static Path keys;
  private static String standings;
  private static String proof;
  private static int entries;

  @Test
  @Order(1)
  void b1ABackupIsTakenWhileHoursArePosted() throws Exception {
    backup = temp.resolve("备份 one.backup");
    keys = temp.resolve("lingyan.keys");
    Path evidence = PRODUCT.data().resolve("files/ab/证据 one.bin");
    Files.createDirectories(evidence.getParent());
    Files.write(evidence, new byte[100_000]);
    proof = BACKSTAGE.text("SELECT number FROM proof ORDER BY id LIMIT 1");
    standings = trainee(PRODUCT);
    AtomicBoolean enough = new AtomicBoolean();
    AtomicInteger posted = new AtomicInteger();
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> post(enough, posted));
    Drilled.until("hours are posted", LONG, () -> posted.get() > 3);

    int before = posted.get();
    Launcher.Answer answer = PRODUCT.commands().run("backup", "--to", backup.toString());
    int after = posted.get();
    enough.set(true);
    work.join();

    assertThat(answer.status()).as(answer.text()).isZero();
    assertThat(after).as("the product went on meanwhile").isGreaterThan(before);
    Launcher.Answer apart = PRODUCT.commands().run("backup", "--keys", keys.toString());
    assertThat(apart.status()).as(apart.text()).isZero();
    assertThat(apart.text()).contains("Keep it locked up");
    Drilled.figure("posted while the backup ran: " + (after - before));
    entries = Integer.parseInt(BACKSTAGE.text("SELECT COUNT(*) FROM hours_entry"));
    assertThat(PRODUCT.data().resolve("run")).isDirectoryNotContaining("glob:**login-*.cnf");
  }

  private static void post(AtomicBoolean enough, AtomicInteger posted) {
    Api hr = Api.of(PRODUCT).in("hr-city", PRODUCT.account("hr-city").password());
    String day = hr.get("/api/v1/compliance").json().get("asOf").getAsString();
    String person =
        hr.get("/api/v1/people?size=1")
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    while (!enough.get()) {
      JsonObject source = new JsonObject();
      source.addProperty("kind", "CLASS");
      source.addProperty("id", "drill-" + posted.get());
      JsonObject entry = new JsonObject();
      entry.addProperty("occurredOn", day);
      // A day holds 1,440 of them.
      entry.addProperty("minutes", 1);
      entry.addProperty("category", "PROFESSIONAL");
      entry.addProperty("title", "恢复演练");
      entry.add("source", source);
      Api.Answer answer = hr.post("/api/v1/people/" + person + "/hours", entry.toString());
      assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
      posted.incrementAndGet();
    }
  }

  private static String trainee(RunningProduct product) {
    Api api = Api.of(product).in("trainee", product.account("trainee").password());
    return api.get("/api/v1/me/home").json().getAsJsonObject("standing").toString();
  }

  @Test
  @Order(2)
  void b2NoKeyAndNoPasswordIsInIt() throws IOException {
    String held = Files.readString(backup, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (String line : Files.readAllLines(keys)) {
      if (line.contains("=")) {
        assertThat(held).doesNotContain(line.substring(line.indexOf('=') + 1));
      }
    }
    assertThat(held)
        .doesNotContain(Files.readString(PRODUCT.data().resolve("secrets/db-owner")).strip())
        .doesNotContain("INSERT INTO");
  }

  @Test
  @Order(3)
  void b3AFlippedByteACutEndAndAWrongKeyAreNamedAndRestoreNothing() throws Exception {
    Path flipped = changed("flipped", backup, Files.size(backup) / 2);
    refused(flipped, keys, "was changed or is cut short");
    Path cut = Files.copy(backup, temp.resolve("cut"));
    try (RandomAccessFile file = new RandomAccessFile(cut.toFile(), "rw")) {
      file.setLength(file.length() - 1);
    }
    refused(cut, keys, "was changed or is cut short");
    refused(keys, keys, "no backup of Lingyan");
    refused(temp.resolve("nowhere"), keys, "is not there");

    Path others = temp.resolve("others.keys");
    Launcher elsewhere = new Launcher(temp.resolve("elsewhere"), Map.of());
    Files.createDirectories(temp.resolve("elsewhere/secrets"));
    Files.copy(
        PRODUCT.data().resolve("secrets/keys.properties"),
        temp.resolve("elsewhere/secrets/keys.properties"));
    assertThat(elsewhere.run("backup", "--keys", others.toString()).status()).isZero();
    refused(backup, others, "sealed with backup key");
  }

  @Test
  @Order(4)
  void b6WithoutTheProductsKeysItDoesNotGoOn() throws Exception {
    Launcher.Answer none = into("no-keys").run("restore", backup.toString());
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.text()).contains("ID numbers cannot be read");
    assertThat(temp.resolve("no-keys")).doesNotExist();

    Path strange = temp.resolve("strange.keys");
    Files.writeString(
        strange,
        org.lingyan.shared.Keyring.fresh()
            + Files.readAllLines(keys).stream()
                .filter(line -> line.startsWith("backup="))
                .findFirst()
                .orElseThrow());
    refused(backup, strange, "missing or different: ledger.1");
  }

  @Test
  @Order(5)
  void b5AFolderThatHoldsAnythingIsLeftAlone() throws Exception {
    Path held = Files.createDirectories(temp.resolve("held"));
    Files.writeString(held.resolve("a letter"), "mine");
    refusedBy(into("held"), backup, keys, "is not empty");
    assertThat(held).isDirectoryContaining("glob:**a letter");
    refusedBy(PRODUCT.commands(), backup, keys, "is not empty");
  }

  @Test
  @Order(6)
  void b7KilledInTheMiddleNothingStartsAndItCanBeDoneAgain() throws Exception {
    Path folder = temp.resolve("恢复 restored");
    Path said = Files.createFile(temp.resolve("killed.txt"));
    Process restore =
        into("恢复 restored").begin(said, "restore", backup.toString(), "--keys", keys.toString());
    Drilled.until(
        "its database is there",
        LONG,
        () -> Files.exists(folder.resolve("restoring/run/mariadb.pid")));
    restore.destroyForcibly().waitFor();

    for (String command : new String[] {"up", "verify", "backup"}) {
      Launcher.Answer answer = into("恢复 restored").run(command);
      assertThat(answer.status()).as(command).isEqualTo(1);
      assertThat(answer.text()).as(command).contains("was broken off");
    }
    Launcher.Answer again =
        into("恢复 restored").run("restore", backup.toString(), "--keys", keys.toString());
    assertThat(again.status()).as(again.text()).isZero();
    assertThat(again.text()).contains("all counted again");
    assertThat(folder.resolve("restoring")).doesNotExist();
  }

  @Test
  @Order(7)
  void theRestoredProductIsTheOneThatWasBackedUp() throws Exception {
    Path folder = temp.resolve("恢复 restored");
    Launcher.Answer verified = into("恢复 restored").run("verify");
    assertThat(verified.status()).as(verified.text()).isZero();
    assertThat(folder.resolve("files/ab/证据 one.bin")).hasBinaryContent(new byte[100_000]);
    assertThat(Files.readString(folder.resolve("secrets/db-owner")))
        .as("passwords are made anew")
        .isNotEqualTo(Files.readString(PRODUCT.data().resolve("secrets/db-owner")));

    RunningProduct restored = RunningProduct.on(folder, PRODUCT.accounts());
    restored.up();
    assertThat(trainee(restored)).isEqualTo(standings);
    Api.Answer check = Api.of(restored).get("/api/v1/verify/" + proof);
    assertThat(check.json().get("status").getAsString()).isEqualTo("VALID");
    assertThat(Integer.parseInt(Backstage.of(restored).text("SELECT COUNT(*) FROM hours_entry")))
        .as("what was posted later is not in it")
        .isBetween(1, entries);
    assertThat(restored.commands().run("down").status()).isZero();
    DataFolder.deleteTree(folder);
  }

  @Test
  @Order(8)
  void b4ABackupThatIsKilledOrHasNoRoomLeavesNoFileOfThatName() throws Exception {
    Path target = temp.resolve("killed.backup");
    Path said = Files.createFile(temp.resolve("killed-backup.txt"));
    Process process = PRODUCT.commands().begin(said, "backup", "--to", target.toString());
    Drilled.until(
        "it writes",
        LONG,
        () -> !process.isAlive() || Files.exists(temp.resolve("killed.backup.part")));
    process.destroyForcibly().waitFor();
    // it may have been done first: then it is a whole one
    if (Files.exists(target)) {
      Drilled.figure("the backup was done before it could be killed");
    } else {
      Launcher.Answer again = PRODUCT.commands().run("backup", "--to", target.toString());
      assertThat(again.status()).as(again.text()).isZero();
      assertThat(temp.resolve("killed.backup.part")).doesNotExist();
    }
    Launcher.Answer over = PRODUCT.commands().run("backup", "--to", target.toString());
    assertThat(over.status()).isEqualTo(1);
    assertThat(over.text()).contains("not overwritten");
    Launcher.Answer full = PRODUCT.commands().run("backup", "--to", "/proc/nothing.backup");
    assertThat(full.status()).as(full.text()).isEqualTo(1);
    assertThat(full.text()).contains("Cannot write");
    Drilled.verifies();
  }

  private static Path changed(String name, Path from, long at) throws IOException {
    Path copy = Files.copy(from, temp.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
      file.seek(at);
      int one = file.read();
      file.seek(at);
      file.write(one ^ 1);
    }
    return copy;
  }

  private static Launcher into(String folder) {
    return new Launcher(temp.resolve(folder), Map.of());
  }

  private static void refused(Path file, Path with, String says)
      throws IOException, InterruptedException {
    Path folder = temp.resolve("refused");
    refusedBy(into("refused"), file, with, says);
    assertThat(folder).doesNotExist();
  }

  private static void refusedBy(Launcher launcher, Path file, Path with, String says)
      throws IOException, InterruptedException {
    Launcher.Answer answer = launcher.run("restore", file.toString(), "--keys", with.toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(1);
    assertThat(answer.text()).contains(says);
  }
}

package org.lingyan.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./lms generate}: what it makes is what the product would have made. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GenerateIT {
  private static final int PEOPLE = 2_000;
  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir private static Path temp;

  private static Launcher on(String folder) {
    return new Launcher(temp.resolve(folder), Map.of());
  }

  @Test
  @Order(1)
  void brokenOffItDoesNotStart() throws Exception {
    Path said = Files.createFile(temp.resolve("killed.txt"));
    Process process = on("killed").begin(said, "generate", "--people", "2000");
    long end = System.nanoTime() + LONG.toNanos();
    while (!Files.exists(temp.resolve("killed/generating"))) {
      assertThat(System.nanoTime()).as(Files.readString(said)).isLessThan(end);
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();

    for (String command : new String[] {"up", "verify", "backup"}) {
      refused(on("killed").run(command), "was broken off");
    }
    refused(on("killed").run("generate", "--people", "100"), "was broken off");
    assertThat(on("killed").run("down").status()).as("its database is ended").isZero();
  }

  @Test
  @Order(2)
  void wrongNumbersAndFoldersAreRefused() throws Exception {
    refused(on("never").run("generate"), "--people needs a number");
    refused(on("never").run("generate", "--people", "99"), "from 100 to 1000000");
    refused(on("never").run("generate", "--people", "1000001"), "from 100");
    refused(on("never").run("generate", "--people", "100", "--seed", "x"), "--seed needs");
    assertThat(temp.resolve("never")).doesNotExist();
    Files.createDirectories(temp.resolve("letters"));
    Files.writeString(temp.resolve("letters/mine"), "mine");
    refused(on("letters").run("generate", "--people", "100"), "is not empty");
    assertThat(temp.resolve("letters")).isDirectoryContaining("glob:**mine");
  }

  @Test
  @Order(3)
  void twoThousandPeopleVerifyAndTheBoardOpens() throws Exception {
    Launcher.Answer made = on("large").run("generate", "--people", "2000", "--seed", "7");
    assertThat(made.status()).as(made.text()).isZero();
    Launcher.Answer verified = on("large").run("verify");
    assertThat(verified.status()).as(verified.text()).isZero();
    assertThat(verified.text()).contains("People 2000").contains("All well");
    refused(on("large").run("generate", "--people", "100"), "is not empty");

    RunningProduct product = RunningProduct.on(temp.resolve("large"), Map.of());
    product.up();
    Api hr = Api.of(product).in("hr-city", product.account("hr-city").password());
    JsonObject counts = hr.get("/api/v1/compliance").json().getAsJsonObject("counts");
    int judged = counts.entrySet().stream().mapToInt(status -> status.getValue().getAsInt()).sum();
    assertThat(judged).isBetween(PEOPLE * 8 / 10, PEOPLE);
    for (String status : new String[] {"MET", "ON_TRACK", "AT_RISK"}) {
      assertThat(counts.get(status).getAsInt()).as(status).isPositive();
    }
    Api trainee = Api.of(product).in("trainee", product.account("trainee").password());
    assertThat(trainee.get("/api/v1/me/home").status()).isEqualTo(200);
    assertThat(product.commands().run("down").status()).isZero();
  }

  private static void refused(Launcher.Answer answer, String says) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(1);
    assertThat(answer.text()).contains(says);
  }
}

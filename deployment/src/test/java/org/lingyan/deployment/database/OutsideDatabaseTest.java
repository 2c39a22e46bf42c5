package org.lingyan.deployment.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.deployment.host.Trouble;

class OutsideDatabaseTest {
  @Test
  void withoutAnAddressTheEmbeddedOneIsUsed() {
    assertThat(OutsideDatabase.from(Map.of("LMS_DB_USER", "app"))).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(
            () ->
                OutsideDatabase.from(
                    Map.of("LMS_DB_URL", "jdbc:mariadb://db/lms", "LMS_DB_USER", "app")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("LMS_DB_PASSWORD, LMS_DB_OWNER, LMS_DB_OWNER_PASSWORD");
  }

  @Test
  void passwordsStayOutOfTheTextForm() {
    DatabaseAccess access =
        OutsideDatabase.from(
                Map.of(
                    "LMS_DB_URL", "jdbc:mariadb://db/lms",
                    "LMS_DB_USER", "app",
                    "LMS_DB_PASSWORD", "hush-1",
                    "LMS_DB_OWNER", "owner",
                    "LMS_DB_OWNER_PASSWORD", "hush-2"))
            .orElseThrow();

    assertThat(access.toString()).contains("app", "owner").doesNotContain("hush");
  }

  @ParameterizedTest
  @CsvSource({
    "10.11.6-MariaDB-0+deb12u1, true",
    "10.11.0-MariaDB, true",
    "11.4.5-MariaDB, true",
    "12.0.1-MariaDB-log, true",
    "5.5.5-10.11.6-MariaDB, true",
    "10.10.7-MariaDB, false",
    "10.6.18-MariaDB, false",
    "8.0.36, false",
    "nonsense, false"
  })
  void mariaDbFromTenElevenOn(String version, boolean enough) {
    assertThat(Schema.isNewEnough(version)).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mariadb://db:3306/lms, jdbc:mariadb://db:3306/",
    "jdbc:mariadb://db/lms?a=b/c&d=e, jdbc:mariadb://db/?a=b/c&d=e",
    "'jdbc:mariadb:sequential://one:1,two:2/lms?x=1', 'jdbc:mariadb:sequential://one:1,two:2/?x=1'",
    "jdbc:mariadb://db, jdbc:mariadb://db/"
  })
  void theRuntimeAccountIsAskedOutsideTheSchema(String url, String without) {
    assertThat(DatabaseAccess.withoutSchema(url)).isEqualTo(without);
  }
}

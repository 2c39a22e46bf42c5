package org.lingyan.hours.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lingyan.shared.Keyring;

/** H1.6: a row's HMAC stands for every value of it and for the row before. */
class ChainLinkTest {
  private static final Keyring KEYS =
      Keyring.parse(
          Keyring.fresh() + "ledger.2=" + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Instant AT = Instant.parse("2026-03-02T01:02:03.456Z");
  private static final Source SOURCE = new Source(SourceKind.COURSE, "ethics", "1");
  private static final ChainLink LINK = link(SOURCE, "PROFESSIONAL");

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "id",
            new ChainLink(6, 7, 3, DAY, AT, 45, "PROFESSIONAL", SOURCE, OptionalLong.empty())),
        Arguments.of(
            "personId",
            new ChainLink(5, 8, 3, DAY, AT, 45, "PROFESSIONAL", SOURCE, OptionalLong.empty())),
        Arguments.of(
            "seq",
            new ChainLink(5, 7, 4, DAY, AT, 45, "PROFESSIONAL", SOURCE, OptionalLong.empty())),
        Arguments.of(
            "occurredOn",
            new ChainLink(
                5, 7, 3, DAY.plusDays(1), AT, 45, "PROFESSIONAL", SOURCE, OptionalLong.empty())),
        Arguments.of(
            "recordedAt",
            new ChainLink(
                5, 7, 3, DAY, AT.plusMillis(1), 45, "PROFESSIONAL", SOURCE, OptionalLong.empty())),
        Arguments.of(
            "minutes",
            new ChainLink(5, 7, 3, DAY, AT, 46, "PROFESSIONAL", SOURCE, OptionalLong.empty())),
        Arguments.of(
            "sign of minutes",
            new ChainLink(5, 7, 3, DAY, AT, -45, "PROFESSIONAL", SOURCE, OptionalLong.empty())),
        Arguments.of("category", link(SOURCE, "COMMON")),
        Arguments.of(
            "source.kind", link(new Source(SourceKind.CLASS, "ethics", "1"), "PROFESSIONAL")),
        Arguments.of(
            "source.id", link(new Source(SourceKind.COURSE, "ethicS", "1"), "PROFESSIONAL")),
        Arguments.of(
            "source.part", link(new Source(SourceKind.COURSE, "ethics", "2"), "PROFESSIONAL")),
        Arguments.of(
            "reverses",
            new ChainLink(5, 7, 3, DAY, AT, 45, "PROFESSIONAL", SOURCE, OptionalLong.of(4))),
        Arguments.of(
            "reverses nothing",
            new ChainLink(5, 7, 3, DAY, AT, 45, "PROFESSIONAL", SOURCE, OptionalLong.of(0))));
  }

  @ParameterizedTest(name = "H1.6 another {0}")
  @MethodSource("changes")
  void anyOtherValueGivesAnotherMac(String field, ChainLink other) {
    assertThat(mac(other)).isNotEqualTo(mac(LINK));
  }

  @Test
  void h16EveryFieldIsAmongTheChanges() {
    List<String> changed =
        changes().map(arguments -> arguments.get()[0].toString().replaceAll("[ .].*", "")).toList();
    Set<String> fields = new HashSet<>();
    Arrays.stream(ChainLink.class.getRecordComponents())
        .forEach(part -> fields.add(part.getName()));

    assertThat(changed).containsAll(fields);
  }

  @Test
  void h16TheSameRowGivesTheSameMac() {
    assertThat(mac(link(new Source(SourceKind.COURSE, "ethics", "1"), "PROFESSIONAL")))
        .isEqualTo(mac(LINK))
        .hasSize(32);
  }

  @Test
  void h16AnotherRowBeforeGivesAnotherMac() {
    byte[] previous = ChainLink.BEGINNING.clone();
    previous[31] = 1;

    assertThat(LINK.mac(previous, KEYS, 1)).isNotEqualTo(mac(LINK));
  }

  @Test
  void h16AnotherKeyGivesAnotherMac() {
    assertThat(LINK.mac(ChainLink.BEGINNING, KEYS, 2)).isNotEqualTo(mac(LINK));
  }

  @Test
  void h16TextsThatCouldBeGluedOtherwiseDiffer() {
    List<ChainLink> glued =
        List.of(
            link(new Source(SourceKind.COURSE, "ab", "c"), "K"),
            link(new Source(SourceKind.COURSE, "a", "bc"), "K"),
            link(new Source(SourceKind.COURSE, "abc", ""), "K"),
            link(new Source(SourceKind.COURSE, "", "abc"), "K"),
            link(new Source(SourceKind.COURSE, "ab|1:c", ""), "K"),
            link(new Source(SourceKind.COURSE, "ab", "1:c"), "K"),
            link(new Source(SourceKind.COURSE, "ab|c", ""), "K"),
            link(new Source(SourceKind.COURSE, "ab", "|c"), "K"),
            link(new Source(SourceKind.COURSE, "b", "c"), "K|COURSE|1:a"),
            link(new Source(SourceKind.COURSE, "a|1:b", "c"), "K"),
            link(new Source(SourceKind.COURSE, "a", "1:b|1:c"), "K"),
            // These two meet if the length of the id is left out,
            link(new Source(SourceKind.COURSE, "a|5:b", "c"), "K"),
            link(new Source(SourceKind.COURSE, "a", "b|1:c"), "K"),
            // and these if that of the category is.
            link(new Source(SourceKind.COURSE, "b", "c"), "K|COURSE|12:a"),
            link(new Source(SourceKind.COURSE, "a|COURSE|1:b", "c"), "K"));

    assertThat(glued.stream().map(link -> HexFormat.of().formatHex(mac(link))))
        .doesNotHaveDuplicates();
  }

  @Test
  void h16NumbersThatCouldBeGluedOtherwiseDiffer() {
    ChainLink one = new ChainLink(11, 7, 3, DAY, AT, 45, "K", SOURCE, OptionalLong.empty());
    ChainLink other = new ChainLink(1, 17, 3, DAY, AT, 45, "K", SOURCE, OptionalLong.empty());

    assertThat(mac(one)).isNotEqualTo(mac(other));
  }

  @Test
  void h16TheMessageIsFixedForAllTime() throws Exception {
    // Old ledgers must stay readable: whoever changes the layout sees it here.
    byte[] row =
        "5|7|3|2026-03-01|1772413323456|45|12:PROFESSIONAL|COURSE|6:ethics|1:1|-"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
    mac.init(new javax.crypto.spec.SecretKeySpec(new byte[32], "HmacSHA256"));
    mac.update(new byte[32]);

    assertThat(LINK.mac(ChainLink.BEGINNING, KEYS, 2)).isEqualTo(mac.doFinal(row));
  }

  @Test
  void anEntryKeepsWhatItWasMadeFrom() {
    HoursEntry entry = new HoursEntry(LINK, ChainLink.BEGINNING, KEYS);
    EntryView view = entry.view("职业伦理", "");

    assertThat(entry.mac()).isEqualTo(LINK.mac(ChainLink.BEGINNING, KEYS, 2));
    assertThat(view)
        .isEqualTo(
            new EntryView(
                5,
                7,
                DAY,
                AT,
                45,
                "PROFESSIONAL",
                SOURCE,
                "职业伦理",
                "",
                OptionalLong.empty(),
                OptionalLong.empty(),
                7,
                true));
  }

  private static ChainLink link(Source source, String category) {
    return new ChainLink(5, 7, 3, DAY, AT, 45, category, source, OptionalLong.empty());
  }

  private static byte[] mac(ChainLink link) {
    return link.mac(ChainLink.BEGINNING, KEYS, 1);
  }
}

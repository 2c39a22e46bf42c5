package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lingyan.notice.channel.AddressCodes;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.CodeMessage;
import org.lingyan.notice.channel.CodeRefusal;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.channel.NoticeSettings;
import org.lingyan.notice.channel.Preferences;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** N15: an address gets messages once its code was typed in. */
interface AddressTests {
  ChannelKind MAIL = ChannelKind.MAIL;

  private static AddressCodes codes() {
    return Inside.the(AddressCodes.class);
  }

  private static void keep(long person, String address, Instant at) {
    Inside.the(Preferences.class)
        .keep(person, new NoticeSettings(false, Map.of(MAIL, address)), at);
  }

  private static long newcomer(Instant at) throws Exception {
    long person = Sample.person(Sample.deepPlace());
    keep(person, "first-" + person + "@example.cn", at);
    return person;
  }

  private static String code(long person, Instant at) {
    return ((Outcome.Recorded<CodeMessage>) codes().issue(person, MAIL, at)).fact().code();
  }

  /** Another code than this one. */
  private static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  private static List<Reason> refused(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).reasons();
  }

  private static long queued(long person) {
    return Inside.number(
        "SELECT COUNT(*) FROM notice_delivery WHERE addressee = 'PERSON' AND addressee_id = ?1",
        person);
  }

  private static void tell(long person, Instant at) {
    Inside.the(Outbox.class)
        .tell(
            person,
            NoticeDraft.of(
                "tested-address",
                "step-" + NoticeTests.STEPS.incrementAndGet(),
                NoticeKind.SECURITY,
                NoticeText.of("password.changed"),
                ""),
            at);
  }

  @Test
  default void n15NothingLeavesBeforeTheCodeAndEverythingAfterIt() throws Exception {
    Instant at = Sample.now();
    long person = newcomer(at);
    assertThat(Inside.the(Preferences.class).of(person).awaiting()).containsExactly(MAIL);
    tell(person, at);
    assertThat(queued(person)).isZero();

    assertThat(codes().confirm(person, MAIL, " " + code(person, at) + " ", at))
        .isEqualTo(new Outcome.Recorded<>(MAIL));
    tell(person, at);

    assertThat(queued(person)).isEqualTo(1);
    assertThat(Inside.the(Preferences.class).of(person).awaiting()).isEmpty();
    keep(person, "first-" + person + "@example.cn", at.plusSeconds(5));
    assertThat(Inside.the(Preferences.class).of(person).awaiting())
        .as("kept again as it was")
        .isEmpty();
    assertThatThrownBy(() -> codes().issue(person, MAIL, at))
        .as("nothing awaits a code any more")
        .isInstanceOf(UnknownSubject.class);
  }

  @Test
  default void n15AnotherAddressAwaitsItsOwnCode() throws Exception {
    Instant at = Sample.now();
    long person = newcomer(at);
    String first = code(person, at);

    keep(person, "second-" + person + "@example.cn", at);

    assertThat(refused(codes().confirm(person, MAIL, first, at)))
        .containsExactly(new CodeRefusal.Wrong(AddressCodes.MOST_TRIES - 1));
    assertThat(Inside.the(Preferences.class).of(person).awaiting()).containsExactly(MAIL);
  }

  @Test
  default void n15FourWrongTriesAreForgivenAndFiveAreNot() throws Exception {
    Instant at = Sample.now();
    long person = newcomer(at);
    String code = code(person, at);
    for (int left = AddressCodes.MOST_TRIES - 1; left >= 1; left--) {
      assertThat(refused(codes().confirm(person, MAIL, wrong(code), at)))
          .containsExactly(new CodeRefusal.Wrong(left));
    }
    long other = newcomer(at);
    String good = code(other, at);
    for (int i = 1; i < AddressCodes.MOST_TRIES; i++) {
      codes().confirm(other, MAIL, wrong(good), at);
    }

    assertThat(refused(codes().confirm(person, MAIL, wrong(code), at)))
        .as("n: the fifth")
        .containsExactly(new CodeRefusal.Spent());
    assertThat(refused(codes().confirm(person, MAIL, code, at)))
        .as("n+1, though it is the right one")
        .containsExactly(new CodeRefusal.Spent());
    assertThat(codes().confirm(other, MAIL, good, at))
        .as("n-1: right after four wrong ones")
        .isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  default void n15ACodeIsGoodForAQuarterOfAnHour() throws Exception {
    Instant at = Sample.now();
    long early = newcomer(at);
    long late = newcomer(at);
    String first = code(early, at);
    String second = code(late, at);

    assertThat(codes().confirm(early, MAIL, first, at.plus(AddressCodes.GOOD).minusMillis(1)))
        .isInstanceOf(Outcome.Recorded.class);
    assertThat(refused(codes().confirm(late, MAIL, second, at.plus(AddressCodes.GOOD))))
        .containsExactly(new CodeRefusal.Expired());
    assertThat(refused(codes().confirm(newcomer(at), MAIL, "123456", at)))
        .as("none was sent")
        .containsExactly(new CodeRefusal.Expired());
  }

  @Test
  default void n15OneAMinuteAndFiveADay() throws Exception {
    Instant noon = Sample.today().atTime(12, 0).atZone(Timekeeper.ZONE).toInstant();
    long person = newcomer(noon);
    code(person, noon);
    assertThat(refused(codes().issue(person, MAIL, noon.plusMillis(59_999))))
        .containsExactly(new CodeRefusal.TooSoon());
    for (int i = 2; i <= AddressCodes.MOST_A_DAY; i++) {
      assertThat(codes().issue(person, MAIL, noon.plusSeconds(60L * i)))
          .as("number " + i)
          .isInstanceOf(Outcome.Recorded.class);
    }

    assertThat(refused(codes().issue(person, MAIL, noon.plusSeconds(3600))))
        .containsExactly(new CodeRefusal.TooMany(AddressCodes.MOST_A_DAY));
    assertThat(codes().issue(person, MAIL, noon.plus(Duration.ofHours(12))))
        .as("the next local day")
        .isInstanceOf(Outcome.Recorded.class);
  }
}

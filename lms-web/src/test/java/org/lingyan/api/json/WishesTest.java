package org.lingyan.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.api.input.Bodies;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.learning.attempt.Interval;

/** What clients send, read field by field. */
class WishesTest {
  private static final String RIGHT =
      "{'occurredOn':'2026-05-04','minutes':90,'category':'COMMON','title':'讲座',"
          + "'source':{'kind':'CLASS','id':'c-1'}}";

  @Test
  void readsAnHour() {
    assertThat(NewEntry.read(Bodies.of(RIGHT)).draft())
        .isEqualTo(
            new EntryDraft(
                LocalDate.of(2026, 5, 4),
                90,
                "COMMON",
                new Source(SourceKind.CLASS, "c-1", ""),
                "讲座"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'minutes':90 | 'minutes':0 | minutes",
        "'minutes':90 | 'minutes':-5 | minutes",
        "'minutes':90 | 'minutes':'90' | minutes",
        "'minutes':90 | 'minutes':600000 | minutes",
        "'COMMON' | '' | category",
        "'讲座' | '' | title",
        "'CLASS' | 'WITCHCRAFT' | source.kind",
        "'id':'c-1' | 'part':'x' | source.id",
        "'2026-05-04' | '2026-05-32' | occurredOn",
        "{'kind':'CLASS','id':'c-1'} | 7 | source",
        "'CLASS' | 'DEGREE' | minutes"
      })
  void namesWhatIsWrongWithAnHour(String part, String instead, String field) {
    assertThat(Bodies.wrongFields(() -> NewEntry.read(Bodies.of(RIGHT.replace(part, instead)))))
        .contains(field);
  }

  @Test
  void aDegreeHasNoMinutes() {
    String degree = RIGHT.replace("CLASS", "DEGREE");
    assertThat(NewEntry.read(Bodies.of(degree.replace("90", "0"))).minutes()).isZero();
    assertThat(NewEntry.read(Bodies.of(degree.replace("'minutes':90,", ""))).minutes()).isZero();
  }

  @Test
  void titlesAndSourcesHaveTheirLength() {
    String longest = "题".repeat(200);
    assertThat(NewEntry.read(Bodies.of(RIGHT.replace("讲座", longest))).title()).isEqualTo(longest);
    assertThat(
            Bodies.wrongFields(() -> NewEntry.read(Bodies.of(RIGHT.replace("讲座", longest + "题")))))
        .containsExactly("title");
    assertThat(
            Bodies.wrongFields(
                () -> NewEntry.read(Bodies.of(RIGHT.replace("c-1", "c".repeat(101))))))
        .containsExactly("source.id");
  }

  @Test
  void readsAHeartbeat() {
    Heartbeat beat =
        Heartbeat.read(
            Bodies.of(
                "{'token':'a.1.b','intervals':[{'from':0,'to':30}],'place':4,'reachedEnd':true}"));
    assertThat(beat.beat().intervals()).containsExactly(new Interval(0, 30));
    assertThat(beat.beat().prompt()).isEmpty();
    assertThat(beat.reachedEnd()).isTrue();
  }

  @Test
  void namesAStretchThatEndsBeforeItBegins() {
    assertThat(
            Bodies.wrongFields(
                () ->
                    Heartbeat.read(
                        Bodies.of(
                            "{'token':'t','intervals':[{'from':0,'to':9},{'from':30,'to':10}]}"))))
        .containsExactly("intervals[1].to");
  }

  @Test
  void ordersTheLettersOfAnAnswer() {
    assertThat(NewAnswer.read(Bodies.of("{'answer':['C','A'],'seq':7}")).letters()).isEqualTo("AC");
    assertThat(NewAnswer.read(Bodies.of("{'answer':[],'seq':0}")).letters()).isEmpty();
    assertThat(
            Bodies.wrongFields(() -> NewAnswer.read(Bodies.of("{'answer':['a','AB',5],'seq':-1}"))))
        .isEqualTo(List.of("answer[2]", "answer[0]", "answer[1]", "seq"));
  }

  @Test
  void asksForBothPasswords() {
    assertThat(Bodies.wrongFields(() -> PasswordChange.read(Bodies.of("{'current':'x'}"))))
        .containsExactly("wanted");
    assertThat(Bodies.wrongFields(() -> Credentials.read(Bodies.of("{'account':5}"))))
        .containsExactlyInAnyOrder("account", "password");
  }

  private static final String CLAIM =
      "{'form':'FILED_TRAINING','title':'外训','day':'2026-05-09','minutes':90,"
          + "'category':'PROFESSIONAL','providerName':'某中心',"
          + "'files':[{'file':'a1','kind':'CERTIFICATE'}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'minutes':90 | 'minutes':0 | minutes",
        "'minutes':90 | 'minutes':-1 | minutes",
        "'minutes':90 | 'minutes':1441 | minutes",
        "'minutes':90 | 'minutes':1500 | minutes",
        "'category':'PROFESSIONAL' | 'category':7 | category",
        "'FILED_TRAINING' | 'MAGIC' | form",
        "'2026-05-09' | '2026-05-32' | day",
        "'day':'2026-05-09' | 'day':'2026-05-09','firstDay':'2026-05-10' | day",
        "'day':'2026-05-09' | 'from':'2026-05-09T09:00' | to",
        "'day':'2026-05-09' | 'from':'2026-05-09T09:00','to':'2026-05-09T09:00' | to",
        "'day':'2026-05-09' | 'from':'2026-05-09 09:00','to':'2026-05-09T10:00' | from",
        "'providerName':'某中心' | 'provider':'p1','providerName':'某中心' | providerName",
        "'CERTIFICATE' | 'MAGIC' | files[0].kind",
        "'kind':'CERTIFICATE' | 'course':1,'kind':'CERTIFICATE' | files[0].course"
      })
  void namesWhatIsWrongWithAClaim(String part, String instead, String field) {
    assertThat(Bodies.wrongFields(() -> NewClaim.read(Bodies.of(CLAIM.replace(part, instead)))))
        .contains(field);
  }

  @Test
  void readsAClaim() {
    NewClaim claim = NewClaim.read(Bodies.of(CLAIM.replace("90", "1440")));
    assertThat(claim.content().worth()).hasValue(1440);
    assertThat(claim.content().time().last()).contains(LocalDate.of(2026, 5, 9));
    assertThat(NewClaim.read(Bodies.of("{'form':'OTHER'}")).content().worth()).isEmpty();
    assertThat(
            Bodies.wrongFields(
                () -> NewClaimDecision.read(Bodies.of("{'decision':'RETURN','minutes':5}"))))
        .containsExactly("minutes");
  }
}

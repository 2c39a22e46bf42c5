package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lingyan.files.FileLook;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.FileReader;
import org.lingyan.files.FileRefusal;
import org.lingyan.files.FileScan;
import org.lingyan.files.FileSettings;
import org.lingyan.files.FileType;
import org.lingyan.files.KeepingFiles;
import org.lingyan.files.NewFile;
import org.lingyan.files.ReadingFiles;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.files.SweepingFiles;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** F1 to F7 with a real folder, a real database and a scanner that comes and goes. */
@SuppressWarnings("try") // the scanner only has to be there
interface FileTests {
  int MEBIBYTE = 1 << 20;
  AtomicLong QUIET = new AtomicLong();

  private static long account(String name) {
    return Inside.number("SELECT id FROM account WHERE name = ?1", name);
  }

  /** A PDF of its own with so many bytes. */
  private static byte[] pdf(int bytes) {
    byte[] head = ("%PDF-1.7\n%" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
    return Arrays.copyOf(head, Math.max(bytes, head.length));
  }

  private static byte[] text(String text) {
    return (text + "," + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
  }

  private static Outcome<StoredFile> brought(
      byte[] bytes, FilePurpose purpose, String account, Instant at) {
    NewFile wish =
        new NewFile("证书.pdf", purpose, account(account), OptionalLong.empty(), Optional.empty());
    return Inside.the(StoringFiles.class).store(new ByteArrayInputStream(bytes), wish, at);
  }

  private static StoredFile stored(byte[] bytes, FilePurpose purpose, Instant at) {
    return ((Outcome.Recorded<StoredFile>) brought(bytes, purpose, "trainer", at)).fact();
  }

  private static Object refusal(Outcome<StoredFile> outcome) {
    return ((Outcome.Refused<StoredFile>) outcome).reasons().get(0);
  }

  private static FileReader reader(String account) {
    return new FileReader(account(account), OptionalLong.empty(), Sample.now());
  }

  private static StoredFile found(StoredFile file) {
    return Inside.the(ReadingFiles.class).find(file.id(), reader("trainer"));
  }

  private static byte[] read(StoredFile file) throws IOException {
    try (InputStream bytes = Inside.the(ReadingFiles.class).open(found(file))) {
      return bytes.readAllBytes();
    }
  }

  private static Path place(StoredFile file) {
    return Inside.the(FileSettings.class)
        .folder()
        .resolve("content")
        .resolve(file.hash().substring(0, 2))
        .resolve(file.hash());
  }

  /** A day on which nobody else brings anything. */
  private static Instant quietDay() {
    return Instant.parse("2001-01-01T00:00:00Z")
        .plus(Duration.ofDays(30 * QUIET.incrementAndGet()));
  }

  @Test
  default void f1AProgramThatIsCalledAPdfIsRefused() {
    byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, 500);
    Object refusal = refusal(brought(program, FilePurpose.EVIDENCE, "trainer", Sample.now()));
    assertThat(refusal).isInstanceOf(FileRefusal.WrongType.class);
    assertThat(((FileRefusal.WrongType) refusal).found()).isEqualTo("application/x-msdownload");
  }

  @Test
  default void f1WhatIsNoListIsNamedInWordsThatPeopleKnow() {
    byte[] old =
        Arrays.copyOf(
            new byte[] {
              (byte) 0xD0,
              (byte) 0xCF,
              0x11,
              (byte) 0xE0,
              (byte) 0xA1,
              (byte) 0xB1,
              0x1A,
              (byte) 0xE1
            },
            4096);
    byte[] unicode = "\uFEFF姓名,单位\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(look(old)).isEqualTo(FileLook.OLD_OFFICE);
    assertThat(look(unicode)).isEqualTo(FileLook.UTF_16);
    assertThat(look("%PDF-1.7\n%\n".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileLook.PDF);
  }

  private static FileLook look(byte[] bytes) {
    FileRefusal.WrongType refusal =
        (FileRefusal.WrongType) refusal(brought(bytes, FilePurpose.SHEET, "trainer", Sample.now()));
    assertThat(refusal.code()).isEqualTo("file.no-list");
    return refusal.look();
  }

  @Test
  default void f1ATypeThatAnotherPurposeTakesIsRefusedHere() throws Exception {
    try (PlayedClamd scanner = new PlayedClamd()) {
      assertThat(refusal(brought(text("姓名"), FilePurpose.EVIDENCE, "trainer", Sample.now())))
          .isInstanceOf(FileRefusal.WrongType.class);
      assertThat(stored(text("姓名"), FilePurpose.SHEET, Sample.now()).type())
          .isEqualTo(FileType.CSV);
    }
  }

  @Test
  default void f2OneByteTooMany() throws Exception {
    Instant day = quietDay();
    try (PlayedClamd scanner = new PlayedClamd()) {
      assertThat(stored(pdf(MEBIBYTE - 1), FilePurpose.EVIDENCE, day).bytes())
          .isEqualTo(MEBIBYTE - 1);
      assertThat(stored(pdf(MEBIBYTE), FilePurpose.EVIDENCE, day).bytes()).isEqualTo(MEBIBYTE);
      assertThat(refusal(brought(pdf(MEBIBYTE + 1), FilePurpose.EVIDENCE, "trainer", day)))
          .isEqualTo(new FileRefusal.TooLarge(1));
    }
    assertThat(refusal(brought(new byte[0], FilePurpose.EVIDENCE, "trainer", day)))
        .isInstanceOf(FileRefusal.Empty.class);
  }

  @Test
  default void f2AnAccountBringsSoMuchInADay() throws Exception {
    Instant day = quietDay();
    try (PlayedClamd scanner = new PlayedClamd()) {
      for (int i = 0; i < 4; i++) {
        stored(pdf(MEBIBYTE), FilePurpose.EVIDENCE, day);
      }
      stored(pdf(MEBIBYTE - 100), FilePurpose.EVIDENCE, day);
      assertThat(refusal(brought(pdf(101), FilePurpose.EVIDENCE, "trainer", day)))
          .isEqualTo(new FileRefusal.EnoughForToday(5));
      stored(pdf(99), FilePurpose.EVIDENCE, day);
      assertThat(brought(pdf(101), FilePurpose.EVIDENCE, "trainee", day))
          .as("another account")
          .isInstanceOf(Outcome.Recorded.class);
      assertThat(brought(pdf(101), FilePurpose.EVIDENCE, "trainer", day.plus(Duration.ofHours(24))))
          .as("a day later")
          .isInstanceOf(Outcome.Recorded.class);
    }
  }

  @Test
  default void f4TheSameContentTwiceAreTwoFilesAndOneContent() throws Exception {
    byte[] bytes = pdf(1000);
    try (PlayedClamd scanner = new PlayedClamd()) {
      StoredFile first = stored(bytes, FilePurpose.EVIDENCE, Sample.now());
      StoredFile second = stored(bytes, FilePurpose.EVIDENCE, Sample.now());
      assertThat(second.id()).isNotEqualTo(first.id());
      assertThat(second.hash()).isEqualTo(first.hash());
      assertThat(read(first)).isEqualTo(bytes);
      assertThat(read(second)).isEqualTo(bytes);
    }
  }

  @Test
  default void f5AVirusIsRefusedAndNothingOfItStays() throws Exception {
    byte[] virus = text(PlayedClamd.EICAR);
    try (PlayedClamd scanner = new PlayedClamd()) {
      assertThat(refusal(brought(virus, FilePurpose.SHEET, "trainer", Sample.now())))
          .isEqualTo(new FileRefusal.Infected("Eicar-Signature"));
      assertThat(stored(text("姓名"), FilePurpose.SHEET, Sample.now()).scan())
          .isEqualTo(FileScan.CLEAN);
    }
    try (java.util.stream.Stream<Path> left =
        Files.list(Inside.the(FileSettings.class).folder().resolve("incoming"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  default void f5WhileTheScannerIsAwayItWaitsInQuarantine() throws Exception {
    byte[] bytes = text("姓名");
    StoredFile harmless = stored(bytes, FilePurpose.SHEET, Sample.now());
    StoredFile virus = stored(text(PlayedClamd.EICAR), FilePurpose.SHEET, Sample.now());
    assertThat(harmless.scan()).isEqualTo(FileScan.QUARANTINED);
    assertThatThrownBy(() -> read(harmless)).isInstanceOf(UnknownSubject.class);
    SweepingFiles sweeping = Inside.the(SweepingFiles.class);
    assertThat(sweeping.scanWaiting(Sample.now())).as("still away").isZero();

    try (PlayedClamd scanner = new PlayedClamd()) {
      assertThat(sweeping.scanWaiting(Sample.now())).isGreaterThanOrEqualTo(2);
    }

    assertThat(found(harmless).scan()).isEqualTo(FileScan.CLEAN);
    assertThat(read(harmless)).isEqualTo(bytes);
    assertThat(found(virus).scan()).isEqualTo(FileScan.INFECTED);
    assertThat(place(virus)).doesNotExist();
    assertThatThrownBy(() -> read(virus)).isInstanceOf(UnknownSubject.class);
    assertThat(sweeping.scanWaiting(Sample.now())).as("twice is once").isZero();
  }

  @Test
  default void f6OnlyItsOwnerKnowsOfIt() throws Exception {
    long person = Sample.person(Sample.deepPlace());
    try (PlayedClamd scanner = new PlayedClamd()) {
      NewFile wish =
          new NewFile(
              "证书.pdf",
              FilePurpose.EVIDENCE,
              account("trainer"),
              OptionalLong.of(person),
              Optional.empty());
      StoredFile file =
          ((Outcome.Recorded<StoredFile>)
                  Inside.the(StoringFiles.class)
                      .store(new ByteArrayInputStream(pdf(100)), wish, Sample.now()))
              .fact();
      ReadingFiles reading = Inside.the(ReadingFiles.class);
      assertThat(reading.find(file.id(), reader("trainer"))).isEqualTo(file);
      assertThat(
              reading.find(
                  file.id(),
                  new FileReader(account("trainee"), OptionalLong.of(person), Sample.now())))
          .isEqualTo(file);
      assertThatThrownBy(() -> reading.find(file.id(), reader("admin")))
          .isInstanceOf(UnknownSubject.class);
      assertThatThrownBy(() -> reading.find(file.id() + 1, reader("trainer")))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  @Test
  default void f6ARoomAboveLetsPeopleReadItsPurposeAndNoOther() throws Exception {
    try (PlayedClamd scanner = new PlayedClamd()) {
      StoredFile sheet = stored(text("姓名"), FilePurpose.SHEET, Sample.now());
      StoredFile evidence = stored(pdf(100), FilePurpose.EVIDENCE, Sample.now());
      ReadingFiles reading = Inside.the(ReadingFiles.class);
      assertThatThrownBy(() -> reading.find(sheet.id(), reader("auditor")))
          .isInstanceOf(UnknownSubject.class);

      LettingIn.in(account("auditor"));

      assertThat(reading.find(sheet.id(), reader("auditor"))).isEqualTo(sheet);
      assertThatThrownBy(() -> reading.find(evidence.id(), reader("auditor")))
          .isInstanceOf(UnknownSubject.class);
    }
  }

  @Test
  default void f7WhatIsTiedToNothingIsForgottenAfterSevenDays() throws Exception {
    Instant day = quietDay();
    try (PlayedClamd scanner = new PlayedClamd()) {
      StoredFile loose = stored(pdf(100), FilePurpose.EVIDENCE, day);
      StoredFile tied = stored(pdf(100), FilePurpose.EVIDENCE, day);
      KeepingFiles keeping = Inside.the(KeepingFiles.class);
      keeping.keep(tied.id(), account("trainer"), FilePurpose.EVIDENCE);
      assertThatThrownBy(() -> keeping.keep(loose.id(), account("trainee"), FilePurpose.EVIDENCE))
          .isInstanceOf(UnknownSubject.class);
      assertThatThrownBy(() -> keeping.keep(loose.id(), account("trainer"), FilePurpose.MEDIA))
          .isInstanceOf(UnknownSubject.class);
      SweepingFiles sweeping = Inside.the(SweepingFiles.class);

      sweeping.sweep(day.plus(Duration.ofDays(6)));
      assertThat(found(loose).keepUntil()).contains(Timekeeper.day(day).plusDays(7));
      sweeping.sweep(day.plus(Duration.ofDays(7)));

      assertThatThrownBy(() -> found(loose)).isInstanceOf(UnknownSubject.class);
      assertThat(found(tied).keepUntil()).isEmpty();
      keeping.letGo(
          tied.id(), account("trainer"), FilePurpose.EVIDENCE, Timekeeper.day(day).plusDays(9));
      sweeping.sweep(day.plus(Duration.ofDays(9)));
      assertThatThrownBy(() -> found(tied)).isInstanceOf(UnknownSubject.class);
    }
  }

  @Test
  default void f7BytesWithoutARowAreSweptAfterADayAndNoOthers() throws Exception {
    try (PlayedClamd scanner = new PlayedClamd()) {
      StoredFile named = stored(pdf(100), FilePurpose.EVIDENCE, Sample.now());
      StoredFile orphan =
          Inside.takenBack(() -> stored(pdf(100), FilePurpose.EVIDENCE, Sample.now()));
      StoredFile late =
          Inside.takenBack(() -> stored(pdf(100), FilePurpose.EVIDENCE, Sample.now()));
      assertThat(place(orphan)).as("bytes before the row").exists();
      assertThatThrownBy(() -> found(orphan)).isInstanceOf(UnknownSubject.class);
      SweepingFiles sweeping = Inside.the(SweepingFiles.class);
      Instant soon = Sample.now().plusSeconds(5);

      sweeping.sweep(soon);
      assertThat(place(orphan)).as("it may still be coming in").exists();
      sweeping.sweep(soon.plus(SweepingFiles.GRACE));
      assertThat(place(orphan)).doesNotExist();
      assertThat(place(named)).exists();
      // Somebody stored the same while it was being swept: her row stands, the bytes come back.
      Inside.whole(
          () ->
              Rows.change(
                  Inside.the(EntityManager.class),
                  "UPDATE stored_file SET hash = UNHEX(?2) WHERE id = ?1",
                  stored(pdf(100), FilePurpose.EVIDENCE, Sample.now()).id(),
                  late.hash()));
      sweeping.sweep(soon.plus(SweepingFiles.GRACE.multipliedBy(2)).plusSeconds(1));
      assertThat(place(late)).exists();
      assertThat(place(orphan)).doesNotExist();
    }
  }
}

package org.lingyan.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lingyan.files.FileScan;
import org.lingyan.files.VirusScan.Finding;

/** F5 as the scanner's protocol tells it. */
class ClamdScanTest {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  @TempDir Path folder;

  private Finding scanned(String answer) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "content");
    try (FakeClamd clamd = new FakeClamd(sent -> answer)) {
      return new ClamdScan(clamd.address(), PATIENCE).scan(file);
    }
  }

  @Test
  void f5AllBytesAreSentInTheirOrder() throws IOException {
    byte[] bytes = new byte[200_001];
    new java.util.Random(7).nextBytes(bytes);
    Path file = Files.write(folder.resolve("file"), bytes);
    AtomicReference<byte[]> seen = new AtomicReference<>(new byte[0]);
    try (FakeClamd clamd =
        new FakeClamd(
            sent -> {
              seen.set(sent);
              return "stream: OK\0";
            })) {
      assertThat(new ClamdScan(clamd.address(), PATIENCE).scan(file)).isEqualTo(Finding.CLEAN);
    }
    assertThat(seen.get()).isEqualTo(bytes);
  }

  @Test
  void f5AFindIsNamed() throws IOException {
    assertThat(scanned("stream: Eicar-Signature FOUND\0"))
        .isEqualTo(new Finding(FileScan.INFECTED, "Eicar-Signature"));
  }

  @Test
  void f5WhatTheScannerCallsItIsTextOnly() throws IOException {
    assertThat(scanned("stream: <b>\u0007\n FOUND").scan()).isEqualTo(FileScan.QUARANTINED);
    assertThat(scanned("stream: a\u0007b FOUND").threat()).isEqualTo("a?b");
  }

  @ParameterizedTest(name = "F5 {0}")
  @ValueSource(
      strings = {
        "",
        "INSTREAM size limit exceeded. ERROR",
        "stream: OK FOUND stream",
        "UNKNOWN COMMAND",
        "OK"
      })
  void whatIsNoClearAnswerIsAway(String answer) throws IOException {
    assertThat(scanned(answer)).isEqualTo(Finding.AWAY);
  }

  @Test
  void f5NobodyThereIsAway() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "content");
    String address;
    try (FakeClamd clamd = new FakeClamd(sent -> "")) {
      address = clamd.address();
    }
    assertThat(new ClamdScan(address, PATIENCE).scan(file)).isEqualTo(Finding.AWAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "localhost:", ":3310", "localhost:x"})
  void aWrongAddressIsSaidAtOnce(String address) {
    assertThatThrownBy(() -> new ClamdScan(address, PATIENCE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void f5WithoutAScannerThatIsSaid() {
    assertThat(new NoScan().present()).isFalse();
    assertThat(new NoScan().scan(folder).scan()).isEqualTo(FileScan.NOT_SCANNED);
  }
}

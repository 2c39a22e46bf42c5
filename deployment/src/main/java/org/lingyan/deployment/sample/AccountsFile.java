package org.lingyan.deployment.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of sample accounts for the person who started the product; readable by her only. */
public final class AccountsFile {
  private static final String HEAD = "account,password,roles,organisation";

  private AccountsFile() {}

  /**
   * Writes the list whole or not at all.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static void write(Path file, List<SampleAccount> accounts) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(
          fresh,
          Stream.concat(Stream.of(HEAD), accounts.stream().map(AccountsFile::line)).toList());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String line(SampleAccount account) {
    String roles = account.roles().stream().map(Enum::name).collect(Collectors.joining("|"));
    return String.join(",", account.name(), account.password(), roles, account.organisation());
  }
}

package org.lingyan.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S2: a new list cannot be forgotten: each page with one offers it as files, or is named here. */
class ListsOfferSheetsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern LIST =
      Pattern.compile("<table\\b|<ul class=\"(?:list|catalogue)\\b");
  private static final Pattern OFFER = Pattern.compile("<lms:sheets list=\"([^\"]+)\"");
  private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

  // What looks like a list and is none of its own, with where its rows can be saved.
  private static final Map<String, String> NO_LIST =
      Map.ofEntries(
          Map.entry("account/data", "an overview: each of its kinds is a list of its own"),
          Map.entry("account/erasure", "says what would go; its rows: the data parts"),
          Map.entry("account/me", "doors to other pages; the roles: my-sight"),
          Map.entry("admin/account", "one account; its rights: grants, what happened: audit-log"),
          Map.entry("admin/erasure", "says what would go of one person"),
          Map.entry("admin/erasure-entry", "says what would go of one person"),
          Map.entry("admin/slips", "codes leave on paper only: in a file they would be kept"),
          Map.entry("audit/start", "doors to other pages; the rights: my-sight"),
          Map.entry("hr/board-acts", "acts of office; each stands in audit-log"),
          Map.entry("hr/board-bulk", "the rows of a board told apart; they are saved by: board"),
          Map.entry("hr/board-views", "addresses that one account keeps; no people in them"),
          Map.entry("hr/certificate", "one certificate; all of them: credentials"),
          Map.entry("people/merge", "two records side by side"),
          Map.entry("people/person", "one person; her working life: life"),
          Map.entry("trainee/home", "the beginnings of lists: my-hours, my-proofs, my-courses"));

  @Test
  void s2EveryPageWithAListOffersItAsFiles() {
    assertThat(pages().filter(page -> LIST.matcher(whole(page)).find()))
        .filteredOn(page -> !OFFER.matcher(whole(page)).find())
        .as("give each of these an lms:sheets and a SheetSource, or name it here with a reason")
        .isSubsetOf(NO_LIST.keySet());
  }

  @Test
  void whatIsNamedHereIsAListThatIsNotOffered() {
    assertThat(NO_LIST.keySet())
        .filteredOn(
            page ->
                !Files.exists(PAGES.resolve(page + ".xhtml"))
                    || !LIST.matcher(whole(page)).find()
                    || OFFER.matcher(whole(page)).find())
        .as("take these out of the list of exceptions")
        .isEmpty();
  }

  @Test
  void whatAPageOffersIsThereAndWhatIsThereIsOffered() {
    Set<String> offered =
        pages()
            .flatMap(page -> OFFER.matcher(whole(page)).results().map(found -> found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(offered).containsExactlyElementsOf(new TreeSet<>(sources()));
  }

  private static Stream<String> pages() {
    try (Stream<Path> all = Files.walk(PAGES)) {
      return all
          .map(PAGES::relativize)
          .map(Path::toString)
          .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
          .map(name -> name.substring(0, name.length() - ".xhtml".length()))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The page with the pieces that it is made of. */
  private static String whole(String page) {
    return withPieces(PAGES.resolve(page + ".xhtml"));
  }

  private static String withPieces(Path file) {
    String text = text(file);
    return text
        + INCLUDE
            .matcher(text)
            .results()
            .map((MatchResult found) -> PAGES.resolve(found.group(1).substring(1)))
            .map(ListsOfferSheetsTest::withPieces)
            .collect(Collectors.joining());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> sources() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lingyan.web")
            .stream()
            .filter(type -> type.isAssignableTo(SheetSource.class))
            .filter(type -> !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::reflect)
            .map(ListsOfferSheetsTest::name)
            .toList();
  }

  private static String name(Class<?> type) {
    try {
      Constructor<?> empty = type.getDeclaredConstructor();
      empty.setAccessible(true);
      return ((SheetSource) empty.newInstance()).name();
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(type.getName(), changed);
    }
  }
}

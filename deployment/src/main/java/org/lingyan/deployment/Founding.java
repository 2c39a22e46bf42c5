package org.lingyan.deployment;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.audit.ActionLog;
import org.lingyan.content.ContentStore;
import org.lingyan.content.CourseFolder;
import org.lingyan.content.CoursePackage;
import org.lingyan.content.CourseReading;
import org.lingyan.content.ShelvingCourse;
import org.lingyan.deployment.sample.AccountsFile;
import org.lingyan.deployment.sample.SampleCity;
import org.lingyan.learning.course.PublishingCourse;
import org.lingyan.people.account.FoundingAdministrator;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Token;
import org.lingyan.people.name.RebuildingNameIndex;
import org.lingyan.people.person.UnreadDocuments;
import org.lingyan.people.tree.Establishing;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Timekeeper;

/** What a new installation begins with, once its tables and rights stand. */
public final class Founding {
  private static final String STARTER_COURSE = "professional-ethics";
  private static final String COURSES = "courses/";

  private final EntityManager em;
  private final Keyring keys;
  private final Context context;
  private final Instant at;

  private Founding(EntityManager em, Keyring keys, Context context, Instant at) {
    this.em = em;
    this.keys = keys;
    this.context = context;
    this.at = at;
  }

  /**
   * What it works with.
   *
   * @param user the database account that migrates
   * @param keysFile the product's keys; with {@code LMS_KEYS} in the environment it may be absent
   * @param accountsCsv where the sample accounts' passwords go
   * @param sample whether the sample city is wanted
   * @param publicAddress what links begin with
   */
  public record Context(
      String jdbcUrl,
      String user,
      String password,
      Path keysFile,
      Path accountsCsv,
      boolean sample,
      String publicAddress) {
    /** The password stays out of every text form. */
    @Override
    public String toString() {
      return "Context[" + jdbcUrl + " as " + user + "]";
    }
  }

  /**
   * What to tell the person at the console.
   *
   * @param consoleLines printed under the address
   */
  public record Result(List<String> consoleLines) {}

  /** Makes what is missing, whole or not at all; on a founded installation nothing. */
  public static Result found(Context context) {
    return found(context, new Timekeeper());
  }

  /** The same at the time of this clock. */
  public static Result found(Context context, Timekeeper time) {
    try (Offline offline = Offline.open(context)) {
      Result result =
          offline.inTransaction(em -> new Founding(em, offline.keys(), context, time.now()).work());
      // Whatever a broken change of keys left behind could be read, but no longer found.
      new Resealing(offline).finish();
      derive(offline, time.now());
      return result;
    }
  }

  /** What a program derives that the one before it did not know, or derived by other rules. */
  private static void derive(Offline offline, Instant at) {
    int read = offline.inTransaction(em -> UnreadDocuments.read(em, offline.keys()));
    while (read > 0) {
      read = offline.inTransaction(em -> UnreadDocuments.read(em, offline.keys()));
    }
    if (offline.inTransaction(em -> new RebuildingNameIndex(em).isCurrent())) {
      return;
    }
    RebuildingNameIndex.rebuild(
        work ->
            offline.inTransaction(
                em -> {
                  work.accept(em);
                  return true;
                }),
        at);
  }

  private Result work() {
    new RulePacks(em).install(at);
    boolean sample = context.sample() && SampleCity.isWanted(em);
    CoursePackage course = starterCourse();
    new ShelvingCourse(new ContentStore(em), new PublishingCourse(em))
        .shelve(course, sample ? SampleCity.beginning(at) : at);
    if (sample) {
      // Before the commit: accounts that nobody has the passwords of would be of no use.
      AccountsFile.write(context.accountsCsv(), new SampleCity(em, keys).load(course, at));
    }
    return new Result(firstAdministrator());
  }

  private static CoursePackage starterCourse() {
    CourseReading reading = CourseFolder.readFromClasspath(COURSES + STARTER_COURSE);
    if (reading instanceof CourseReading.Accepted accepted) {
      return accepted.course();
    }
    throw new IllegalStateException("starter course: " + reading.findings());
  }

  private List<String> firstAdministrator() {
    Optional<Token> link =
        new FoundingAdministrator(
                em, new Establishing(em), new OpeningAccounts(em), new ActionLog(em))
            .link(at);
    List<String> lines = new ArrayList<>();
    link.map(token -> context.publicAddress() + "/setup?token=" + token.text())
        .ifPresent(
            address -> {
              lines.add("请尽快打开此链接建立首位管理员（限时，只能使用一次）：" + address);
              lines.add("Make the first administrator here, soon (works once): " + address);
            });
    return lines;
  }
}

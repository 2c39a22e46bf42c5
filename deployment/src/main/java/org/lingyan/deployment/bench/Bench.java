package org.lingyan.deployment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lingyan.deployment.host.Console;

/** The whole measurement, from an empty folder to the tables. */
public final class Bench {
  private static final int SEVERAL_CLIENTS = 8;

  private final BenchPlan plan;
  private final Path root;
  private final Launcher launcher;
  private final Map<String, String> environment;
  private final Console console;
  private final List<MemoryAt> memory = new ArrayList<>();

  private Bench(
      BenchPlan plan,
      Path root,
      Launcher launcher,
      Map<String, String> environment,
      Console console) {
    this.plan = plan;
    this.root = root;
    this.launcher = launcher;
    this.environment = environment;
    this.console = console;
  }

  /**
   * Measures and prints.
   *
   * @param root an empty folder
   * @return the exit status: 0 also when an aim is not reached
   */
  public static int run(
      BenchPlan plan,
      Path root,
      Launcher launcher,
      Map<String, String> environment,
      Console console) {
    try {
      Findings findings = new Bench(plan, root, launcher, environment, console).measure();
      new Report(findings, console).tables().forEach(table -> console.line(table.forConsole()));
      plan.markdown()
          .ifPresent(
              page -> {
                Console english = new Console(console.out(), console.out(), Locale.ENGLISH);
                FigurePage.write(page, new Report(findings, english).markdown());
                console.say("bench.written", page.toString());
              });
      return 0;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Findings measure() throws IOException, SQLException {
    double load = Machine.loadNow();
    List<StartTime> starts = List.of();
    if (plan.starts()) {
      console.say("bench.step.starts");
      Starts measured = new Starts(root, launcher, environment);
      measured.measure();
      starts = measured.times();
      memory.addAll(measured.memory());
    }
    if (plan.people() > 0) {
      console.say("bench.step.invent", Integer.toString(plan.people()));
      BenchedProduct.invent(
          root, launcher.inventing(BenchedProduct.data(root), plan.people()), environment);
    }
    console.say("bench.step.start");
    Path bare = BareArchive.write(root);
    List<String> command = launcher.command(BenchedProduct.data(root), Optional.of(bare));
    try (BenchedProduct product = BenchedProduct.start(root, command, environment);
        Meter meter = new Meter(product)) {
      return serve(product, meter, starts, load);
    }
  }

  private Findings serve(BenchedProduct product, Meter meter, List<StartTime> starts, double load)
      throws IOException, SQLException {
    note("bench.memory.ready", product);
    console.say("bench.step.people");
    City city = City.prepare(product);
    Requests requests = new Requests(city, meter);
    console.say("bench.step.warm-up", Integer.toString(plan.warmUp()));
    requests.take(plan.warmUp(), false);
    console.say("bench.step.rounds", Integer.toString(plan.rounds()));
    int before = city.uncredited();
    requests.take(plan.rounds(), true);
    int uncredited = city.uncredited() - before;
    console.say("bench.step.posting");
    PostingHoursRace race = new PostingHoursRace(product, city, meter);
    List<Posting> postings =
        List.of(race.run(1, plan.rounds()), race.run(SEVERAL_CLIENTS, plan.rounds()));
    note("bench.memory.rounds", product);
    List<LongWork.Done> longWork = List.of();
    if (plan.people() > 0) {
      console.say("bench.step.long");
      longWork = new LongWork(product, city).run();
      note("bench.memory.long", product);
    }
    Optional<Load> asked = Optional.empty();
    if (plan.loadMinutes() > 0) {
      console.say("bench.step.load", Integer.toString(plan.loadMinutes()));
      Load all = new Load();
      all.run(city, plan.loadMinutes());
      note("bench.memory.load", product);
      asked = Optional.of(all);
    }
    return new Findings(
        Machine.here(meter.mariaDbVersion(), load),
        plan,
        starts,
        requests.costs(),
        postings,
        longWork,
        asked,
        List.copyOf(memory),
        uncredited);
  }

  private void note(String key, BenchedProduct product) {
    memory.add(
        new MemoryAt(
            key, Meter.residentMib(product.server()), Meter.residentMib(product.mariaDb())));
  }
}

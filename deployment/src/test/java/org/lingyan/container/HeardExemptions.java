package org.lingyan.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lingyan.hours.exemption.ExemptionsChanged;

/** Keeps the news about exemptions that went out. */
@ApplicationScoped
public class HeardExemptions {
  private static final List<ExemptionsChanged> ALL = new CopyOnWriteArrayList<>();

  void hear(@Observes ExemptionsChanged news) {
    ALL.add(news);
  }

  /** Those that name somebody. */
  static List<ExemptionsChanged> about(long person) {
    return ALL.stream().filter(news -> news.persons().contains(person)).toList();
  }
}

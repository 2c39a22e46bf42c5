package org.lingyan.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.RuleVersion;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A version of a requirement on its page, beside the one before it. */
public final class VersionView {
  private final RuleVersion version;
  private final List<RulePartView> parts;
  private final boolean inForce;
  private final LocalDate today;
  private final PageTexts texts;

  private VersionView(
      RuleVersion version,
      List<RulePartView> parts,
      boolean inForce,
      LocalDate today,
      PageTexts texts) {
    this.version = version;
    this.parts = parts;
    this.inForce = inForce;
    this.today = today;
    this.texts = texts;
  }

  /** All versions, the newest first. */
  static List<VersionView> of(Requirement requirement, LocalDate today, PageTexts texts) {
    List<VersionView> views = new ArrayList<>();
    Optional<RuleTyped> before = Optional.empty();
    for (RuleVersion version : requirement.versions()) {
      RuleTyped said = RuleTyped.of(version.rule(), version.jurisdiction(), version.from());
      views.add(
          0,
          new VersionView(
              version,
              RuleWords.parts(said, before, texts),
              requirement.inForce(today).filter(version::equals).isPresent(),
              today,
              texts));
      before = Optional.of(said);
    }
    return views;
  }

  /** What it is called. */
  public String getTitle() {
    return texts.of("rules.version.title", version.rule().version());
  }

  /** Since when it is in force. */
  public String getFrom() {
    return texts.of(
        version.from().isAfter(today) ? "rules.version.from-later" : "rules.version.from",
        version.from());
  }

  /** Whether it is in force today. */
  public boolean isInForce() {
    return inForce;
  }

  /** Who published it when. */
  public String getPublished() {
    return version.organisation().isEmpty()
        ? texts.get("rules.version.shipped")
        : texts.of(
            "rules.version.published",
            version.organisation(),
            Timekeeper.day(version.publishedAt()));
  }

  /** What it says, in groups. */
  public List<RulePartView> getParts() {
    return parts;
  }

  /** Address of its document. */
  public String getDocumentHref() {
    return "/rules/document?id=" + version.rule().id() + "&version=" + version.rule().version();
  }
}

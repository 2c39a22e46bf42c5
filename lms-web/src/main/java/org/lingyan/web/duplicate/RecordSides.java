package org.lingyan.web.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.people.duplicate.RecordAccounts;
import org.lingyan.people.person.MergePlan;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.text.PageTexts;

/** Gathers what a comparison shows of one record. */
@ApplicationScoped
public class RecordSides {
  private final PersonFile file;
  private final Proofs proofs;
  private final RecordAccounts accounts;

  /** For the container's proxy. */
  protected RecordSides() {
    this(null, null, null);
  }

  /** Reads through these. */
  @Inject
  public RecordSides(PersonFile file, Proofs proofs, RecordAccounts accounts) {
    this.file = file;
    this.proofs = proofs;
    this.accounts = accounts;
  }

  RecordSide of(
      Scope scope, MergePlan plan, PersonView person, Map<Long, String> places, PageTexts texts) {
    return new RecordSide(
        person,
        file.facts(scope, person.id()),
        plan.before().stream()
            .filter(one -> one.personId() == person.id())
            .map(one -> new EmploymentLine(one, places, texts))
            .toList(),
        proofs.of(person.id()).stream().map(proof -> line(proof, texts)).toList(),
        accounts.of(person.id()),
        texts);
  }

  static String line(ProofView proof, PageTexts texts) {
    return texts.word(proof.kind())
        + " · "
        + texts.words(proof.title())
        + " · "
        + proof.printedNumber();
  }
}

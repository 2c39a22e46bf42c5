package org.lingyan.hours.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.people.person.PersonPlace;

/** Tells the action log where an entry of the ledger lies: with its person. */
@ApplicationScoped
public class EntryPlace implements SubjectPlace {
  private final Ledger ledger;
  private final PersonPlace people;

  /** For the container's proxy. */
  protected EntryPlace() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public EntryPlace(Ledger ledger, PersonPlace people) {
    this.ledger = ledger;
    this.people = people;
  }

  @Override
  public String kind() {
    return "entry";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return ledger.find(id).flatMap(entry -> people.find(entry.personId(), at));
  }
}

package org.lingyan.hours.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalLong;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Timekeeper;

/** A row of the ledger. No column is updatable, and the runtime account may only insert. */
@Entity
@Table(name = "hours_entry")
class HoursEntry {
  @Id
  @Column(updatable = false)
  private long id;

  @Column(name = "person_id", updatable = false)
  private long personId;

  @Column(updatable = false)
  private int seq;

  @Column(name = "occurred_on", updatable = false)
  private LocalDate occurredOn;

  @Column(name = "recorded_at", updatable = false)
  private LocalDateTime recordedAt;

  @Column(updatable = false)
  private int minutes;

  @Column(updatable = false)
  private String category;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_kind", updatable = false)
  private SourceKind sourceKind;

  @Column(name = "source_id", updatable = false)
  private String sourceId;

  @Column(name = "source_part", updatable = false)
  private String sourcePart;

  @Column(updatable = false)
  private Long reverses;

  @Column(updatable = false)
  private int direction;

  @Column(updatable = false)
  private byte[] mac;

  @Column(name = "mac_key", updatable = false)
  private int macKey;

  /** For persistence. */
  protected HoursEntry() {}

  HoursEntry(ChainLink link, byte[] previousMac, Keyring keys) {
    this.id = link.id();
    this.personId = link.personId();
    this.seq = link.seq();
    this.occurredOn = link.occurredOn();
    this.recordedAt = Timekeeper.stored(link.recordedAt());
    this.minutes = link.minutes();
    this.category = link.category();
    this.sourceKind = link.source().kind();
    this.sourceId = link.source().id();
    this.sourcePart = link.source().part();
    this.reverses = link.reverses().isPresent() ? link.reverses().getAsLong() : null;
    this.direction = link.reverses().isPresent() ? -1 : 1;
    this.macKey = keys.newest(Keyring.Use.LEDGER);
    this.mac = link.mac(previousMac, keys, macKey);
  }

  EntryView view(String title, String reason) {
    Instant recorded = Timekeeper.moment(recordedAt);
    return new EntryView(
        id,
        personId,
        occurredOn,
        recorded,
        minutes,
        category,
        new Source(sourceKind, sourceId, sourcePart),
        title,
        reason,
        reverses == null ? OptionalLong.empty() : OptionalLong.of(reverses),
        OptionalLong.empty(),
        personId,
        true);
  }

  int seq() {
    return seq;
  }

  byte[] mac() {
    return mac;
  }

  long id() {
    return id;
  }
}

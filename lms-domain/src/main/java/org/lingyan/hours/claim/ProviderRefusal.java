package org.lingyan.hours.claim;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why a provider or a filing was not put into a register (L13). */
public sealed interface ProviderRefusal extends Reason {

  /** No name, or one of signs alone, or one that is too long. */
  record NoName() implements ProviderRefusal {
    @Override
    public String code() {
      return "provider.no-name";
    }
  }

  /**
   * The name stands in the register with another kind.
   *
   * @param kind that kind
   */
  record SameName(ProviderKind kind) implements ProviderRefusal {
    @Override
    public String code() {
      return "provider.same-name";
    }

    @Override
    public List<Object> arguments() {
      return List.of(kind);
    }
  }

  /** The notice, or the reason of a withdrawal, is missing or too long. */
  record NoNotice() implements ProviderRefusal {
    @Override
    public String code() {
      return "provider.no-notice";
    }
  }

  /**
   * A filing of these days stands that has no last day.
   *
   * @param from its first day
   */
  record FilingOpen(LocalDate from) implements ProviderRefusal {
    @Override
    public String code() {
      return "provider.filing-open";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from);
    }
  }

  /**
   * A filing of these days stands.
   *
   * @param from its first day
   * @param last its last day
   */
  record FilingOverlaps(LocalDate from, LocalDate last) implements ProviderRefusal {
    @Override
    public String code() {
      return "provider.filing-overlaps";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from, last);
    }
  }
}

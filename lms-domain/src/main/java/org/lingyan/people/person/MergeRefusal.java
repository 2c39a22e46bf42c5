package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Reason;

/** Why two persons are not merged, or a merge is not taken back. */
public sealed interface MergeRefusal extends Reason {

  /** M2: it is one record already. */
  record SamePerson() implements MergeRefusal {
    @Override
    public String code() {
      return "merge.same-person";
    }
  }

  /**
   * M2: the record leads to somebody else already.
   *
   * @param name who stays there
   */
  record MergedAlready(String name) implements MergeRefusal {
    @Override
    public String code() {
      return "merge.merged-already";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /**
   * M3: other records lead to this one, so it has to be the one that stays.
   *
   * @param name whose record
   */
  record HasAliases(String name) implements MergeRefusal {
    @Override
    public String code() {
      return "merge.has-aliases";
    }

    @Override
    public List<Object> arguments() {
      return List.of(name);
    }
  }

  /** M4: two different ID cards are two human beings. */
  record DifferentIdCards() implements MergeRefusal {
    @Override
    public String code() {
      return "merge.different-id-cards";
    }
  }

  /** M7: following the line managers upwards, she would come to herself. */
  record OwnSuperior() implements MergeRefusal {
    @Override
    public String code() {
      return "merge.own-superior";
    }
  }

  /** M8: a merge needs a reason of at most 500 characters. */
  record NoReason() implements MergeRefusal {
    @Override
    public String code() {
      return "merge.no-reason";
    }
  }

  /**
   * M9: another record was joined to hers after this one; that is taken back first.
   *
   * @param day when
   */
  record MergedSince(LocalDate day) implements MergeRefusal {
    @Override
    public String code() {
      return "merge.merged-since";
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /** M9: her working life was changed after the merge; that would have to be taken back first. */
  record ChangedSince() implements MergeRefusal {
    @Override
    public String code() {
      return "merge.changed-since";
    }
  }
}

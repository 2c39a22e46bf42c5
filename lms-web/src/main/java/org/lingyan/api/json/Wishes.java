package org.lingyan.api.json;

import java.util.Map;
import java.util.function.Function;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/** Every record that a body can become, with what reads it. */
public final class Wishes {
  private static final Map<Class<?>, Function<Body, ? extends Wish>> READERS =
      Map.ofEntries(
          Map.entry(Credentials.class, Credentials::read),
          Map.entry(PasswordChange.class, PasswordChange::read),
          Map.entry(NewEntry.class, NewEntry::read),
          Map.entry(NewClaim.class, NewClaim::read),
          Map.entry(NewClaimDecision.class, NewClaimDecision::read),
          Map.entry(NewProvider.class, NewProvider::read),
          Map.entry(NewFiling.class, NewFiling::read),
          Map.entry(NewChange.class, NewChange::read),
          Map.entry(NewOrganisation.class, NewOrganisation::read),
          Map.entry(NewTreeChange.class, NewTreeChange::read),
          Map.entry(NewAccount.class, NewAccount::read),
          Map.entry(NewCode.class, NewCode::read),
          Map.entry(NewClosing.class, NewClosing::read),
          Map.entry(NewGrant.class, NewGrant::read),
          Map.entry(NewGrantEnd.class, NewGrantEnd::read),
          Map.entry(NewDeputy.class, NewDeputy::read),
          Map.entry(NewTerm.class, NewTerm::read),
          Map.entry(NewPerson.class, NewPerson::read),
          Map.entry(NewFacts.class, NewFacts::read),
          Map.entry(NewReversal.class, NewReversal::read),
          Map.entry(NewAdjustment.class, NewAdjustment::read),
          Map.entry(NewYearClosing.class, NewYearClosing::read),
          Map.entry(NewExemption.class, NewExemption::read),
          Map.entry(NewWithdrawal.class, NewWithdrawal::read),
          Map.entry(NewExemptionEnd.class, NewExemptionEnd::read),
          Map.entry(NewMerge.class, NewMerge::read),
          Map.entry(NewDistinction.class, NewDistinction::read),
          Map.entry(NewCalendar.class, NewCalendar::read),
          Map.entry(NewStay.class, NewStay::read),
          Map.entry(Heartbeat.class, Heartbeat::read),
          Map.entry(NewAnswer.class, NewAnswer::read),
          Map.entry(NewSample.class, NewSample::read),
          Map.entry(NewProof.class, NewProof::read),
          Map.entry(NewProofBatch.class, NewProofBatch::read),
          Map.entry(NewSeal.class, NewSeal::read),
          Map.entry(NewSealEnding.class, NewSealEnding::read),
          Map.entry(NewRowDecision.class, NewRowDecision::read),
          Map.entry(NewCopy.class, NewCopy::read),
          Map.entry(NewCertificateJson.class, NewCertificateJson::read),
          Map.entry(NewRegistration.class, NewRegistration::read),
          Map.entry(WhatIfRegistration.class, WhatIfRegistration::read),
          Map.entry(NewDraft.class, NewDraft::read),
          Map.entry(DraftChange.class, DraftChange::read),
          Map.entry(NewTrial.class, NewTrial::read),
          Map.entry(NewPublication.class, NewPublication::read),
          Map.entry(NewBinding.class, NewBinding::read),
          Map.entry(BindingEnd.class, BindingEnd::read),
          Map.entry(WhatIfOnline.class, WhatIfOnline::read),
          Map.entry(WhatIfHours.class, WhatIfHours::read));

  private Wishes() {}

  /** Whether a body can become this record. */
  public static boolean knows(Class<?> type) {
    return READERS.containsKey(type);
  }

  /** Reads a body; {@link org.lingyan.api.input.ApiProblem} when it can never be right. */
  public static Wish read(Class<?> type, Body body) {
    return READERS.get(type).apply(body);
  }
}

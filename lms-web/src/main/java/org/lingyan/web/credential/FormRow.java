package org.lingyan.web.credential;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lingyan.credential.registration.FormState;
import org.lingyan.credential.registration.FormView;
import org.lingyan.credential.registration.RegistrationKind;
import org.lingyan.shared.Ids;
import org.lingyan.web.form.Choice;
import org.lingyan.web.text.PageTexts;

/** A form for a registration with what happened to it. */
public final class FormRow {
  private final FormView form;
  private final PageTexts texts;

  FormRow(FormView form, PageTexts texts) {
    this.form = form;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(form.id());
  }

  /** The first registration, or a renewal. */
  public String getKind() {
    return texts.word(form.kind());
  }

  /** How far it is. */
  public String getState() {
    return say(form.state());
  }

  private String say(FormState state) {
    return state == FormState.COMPLETED && form.kind() == RegistrationKind.RENEWAL
        ? texts.get("FormState.COMPLETED.RENEWAL")
        : texts.word(state);
  }

  /** Name of the chip's style. */
  public String getStyle() {
    return switch (form.state()) {
      case DRAFT, WITHDRAWN -> "UNDEFINED";
      case SUBMITTED, FIRST_PASSED, FINAL_PASSED -> "ON_TRACK";
      case FIRST_FAILED, FINAL_FAILED -> "NOT_MET";
      case COMPLETED, ISSUED -> "MET";
    };
  }

  /** Where it is handed in, and when its office should have decided. */
  public String getDetail() {
    return form.dueOn()
        .map(day -> form.last().office() + " · " + texts.of("registration.form.due", day))
        .orElse(form.last().office());
  }

  /** Whether what it says may be changed. */
  public boolean isEditable() {
    return form.state().isEditable();
  }

  /** Whether there is a next step. */
  public boolean isGoingOn() {
    return !form.state().next().isEmpty();
  }

  /** Steps that can follow. */
  public List<Choice> getNext() {
    return form.state().next().stream()
        .map(state -> new Choice(state.name(), say(state), false))
        .toList();
  }

  /** What happened, the latest first. */
  public List<String> getSteps() {
    Stream<FormView.Step> steps =
        form.steps().stream().sorted(Comparator.comparing(FormView.Step::at).reversed());
    return steps
        .map(
            step ->
                texts.of("registration.form.step", step.onDay(), say(step.state()))
                    + (step.note().isEmpty() ? "" : " · " + step.note()))
        .toList();
  }

  /** Where it is handed in. */
  public String getOffice() {
    return form.last().office();
  }
}

package org.lingyan.web.access;

import org.lingyan.people.account.AddressClass;
import org.lingyan.people.account.SignInKind;
import org.lingyan.people.account.SignInView;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** A sign-in in words. */
public final class SignInRow {
  private final SignInView view;
  private final String device;
  private final String place;
  private final String since;
  private final String used;

  SignInRow(SignInView view, Texts texts) {
    this.view = view;
    this.device = device(view, texts);
    this.place = place(view, texts);
    this.since = Moments.of(view.since(), texts);
    this.used = Moments.of(view.usedAt(), texts);
  }

  /** The device in words, for the API too. */
  public static String device(SignInView view, Texts texts) {
    return view.kind() == SignInKind.PROGRAM
        ? texts.of(view.kind())
        : texts.of("sign-ins.device", view.browser(), view.platform());
  }

  private static String place(SignInView view, Texts texts) {
    AddressClass kind = view.address().kind();
    return kind == AddressClass.UNKNOWN
        ? texts.of(kind)
        : texts.of("sign-ins.place", kind, view.address().text());
  }

  /** Its id. */
  public String getId() {
    return Ids.text(view.id());
  }

  /** With what, on what. */
  public String getDevice() {
    return device;
  }

  /** From where. */
  public String getPlace() {
    return place;
  }

  /** Since when. */
  public String getSince() {
    return since;
  }

  /** When it was last seen. */
  public String getUsed() {
    return used;
  }

  /** Whether its use is followed: a program's is not. */
  public boolean isFollowed() {
    return view.kind() == SignInKind.BROWSER;
  }

  /** Whether it is this one. */
  public boolean isCurrent() {
    return view.current();
  }
}

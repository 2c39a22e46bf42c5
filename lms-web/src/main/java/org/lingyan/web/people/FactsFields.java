package org.lingyan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.lingyan.people.person.PersonFacts;

/** What is typed into a form about a person's facts. */
@Named
@RequestScoped
public class FactsFields {
  private String name = "";
  private String formerNames = "";
  private String level = "";
  private String documentKind = "ID_CARD";
  private String documentNumber = "";
  private boolean dropDocument;
  private String birthDate = "";
  private String phone = "";
  private boolean dropPhone;
  private String reason = "";
  private String edition = "";

  /** Fills the form with what is on record; numbers stay out of it. */
  void show(PersonFacts facts) {
    name = facts.name();
    formerNames = String.join("、", facts.formerNames());
    level = facts.level().map(Enum::name).orElse("");
    documentKind = facts.document().map(one -> one.kind().name()).orElse("ID_CARD");
    birthDate = facts.birthDate().map(LocalDate::toString).orElse("");
  }

  // An empty choice comes as null from a menu.
  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  /** Name. */
  public String getName() {
    return name;
  }

  /** Takes the name. */
  public void setName(String typed) {
    this.name = text(typed);
  }

  /** Former names, between commas. */
  public String getFormerNames() {
    return formerNames;
  }

  /** Takes the former names. */
  public void setFormerNames(String typed) {
    this.formerNames = text(typed);
  }

  /** National certificate. */
  public String getLevel() {
    return level;
  }

  /** Takes the certificate. */
  public void setLevel(String typed) {
    this.level = text(typed);
  }

  /** Kind of document. */
  public String getDocumentKind() {
    return documentKind;
  }

  /** Takes the kind of document. */
  public void setDocumentKind(String typed) {
    this.documentKind = text(typed);
  }

  /** Its number. */
  public String getDocumentNumber() {
    return documentNumber;
  }

  /** Takes its number. */
  public void setDocumentNumber(String typed) {
    this.documentNumber = text(typed);
  }

  /** Whether the document on record is taken off. */
  public boolean isDropDocument() {
    return dropDocument;
  }

  /** Takes whether the document is taken off. */
  public void setDropDocument(boolean drop) {
    this.dropDocument = drop;
  }

  /** Day of birth. */
  public String getBirthDate() {
    return birthDate;
  }

  /** Takes the day of birth. */
  public void setBirthDate(String typed) {
    this.birthDate = text(typed);
  }

  /** Phone. */
  public String getPhone() {
    return phone;
  }

  /** Takes the phone. */
  public void setPhone(String typed) {
    this.phone = text(typed);
  }

  /** Whether the phone on record is taken off. */
  public boolean isDropPhone() {
    return dropPhone;
  }

  /** Takes whether the phone is taken off. */
  public void setDropPhone(boolean drop) {
    this.dropPhone = drop;
  }

  /** Which edition of the facts was read before something was typed. */
  public String getEdition() {
    return edition;
  }

  /** Takes the edition. */
  public void setEdition(String edition) {
    this.edition = text(edition);
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String typed) {
    this.reason = text(typed);
  }
}

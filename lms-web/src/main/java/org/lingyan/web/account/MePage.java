package org.lingyan.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.web.signin.CurrentCaller;

/** Who I am here and what I may do. */
@Named
@RequestScoped
public class MePage {
  private final CurrentCaller current;
  private String name = "";
  private String account = "";
  private List<GrantRow> grants = List.of();

  /** For the container's proxy. */
  protected MePage() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public MePage(CurrentCaller current) {
    this.current = current;
  }

  @PostConstruct
  void load() {
    Caller caller = current.signedIn();
    name = caller.name();
    account = caller.account();
    grants = caller.grants().stream().map(GrantRow::new).toList();
  }

  /** Name of the person, or of the account. */
  public String getName() {
    return name;
  }

  /** Name of the account. */
  public String getAccount() {
    return account;
  }

  /** Roles with the organisations they hold for. */
  public List<GrantRow> getGrants() {
    return grants;
  }

  /** A role on a subtree. */
  public static final class GrantRow {
    private final Role role;
    private final String organisation;

    private GrantRow(Grant grant) {
      this.role = grant.role();
      this.organisation = grant.organisation();
    }

    /** The role. */
    public Role getRole() {
      return role;
    }

    /** Top of the subtree. */
    public String getOrganisation() {
      return organisation;
    }
  }
}

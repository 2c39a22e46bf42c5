package org.lingyan.web.openid;

/** Why a walk to the provider led nowhere; its name is what the pages tell. */
enum OpenIdTrouble {
  /** The provider did not answer. */
  AWAY,
  /** The person turned back there, or was not let through. */
  REFUSED,
  /** The walk took too long, or did not begin in this browser. */
  AGAIN,
  /** What the provider said does not prove anything: it is in the log. */
  WRONG,
  /** Nobody has linked this identity to an account. */
  UNKNOWN;

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A walk that ended here. */
  static final class Met extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final OpenIdTrouble trouble;

    Met(OpenIdTrouble trouble, Throwable cause) {
      super(trouble.word(), cause);
      this.trouble = trouble;
    }

    OpenIdTrouble trouble() {
      return trouble;
    }
  }
}

package org.lingyan.access;

/**
 * One thing that can be asked, as the code has it.
 *
 * @param name method and path, for instance {@code GET /hr/board} or {@code POST /hr/life#change};
 *     {@code FRAGMENT}, {@code NOTICE}, {@code FILE} and {@code JOB} name what has no address
 * @param gate who may ask at all, as the code declares it
 */
record Item(String name, Gate gate) implements Comparable<Item> {
  /** The word before the first blank. */
  String method() {
    return name.substring(0, name.indexOf(' '));
  }

  /** What stands behind it. */
  String rest() {
    return name.substring(name.indexOf(' ') + 1);
  }

  /** Whether asking may change something. */
  boolean changes() {
    return method().equals("POST") || method().equals("PUT") || method().equals("DELETE");
  }

  /** Whether programs ask it. */
  boolean api() {
    return rest().startsWith(Inventory.API);
  }

  /** The room of the page or resource, for the printed table. */
  String room() {
    if (api()) {
      String path = rest().substring(Inventory.API.length());
      return Inventory.API + path.split("[/?]", -1)[0];
    }
    if (!rest().startsWith("/")) {
      return method();
    }
    String[] parts = rest().split("[/#]", -1);
    return parts.length > 2 ? "/" + parts[1] : "/";
  }

  @Override
  public int compareTo(Item other) {
    return name.compareTo(other.name);
  }
}

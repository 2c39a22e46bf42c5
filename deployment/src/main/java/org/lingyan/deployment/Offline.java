package org.lingyan.deployment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.util.Map;
import java.util.function.Function;
import org.lingyan.shared.Keyring;

/**
 * The domain outside the application server: its use cases get an entity manager of this one, their
 * own transaction annotations mean nothing here.
 */
final class Offline implements AutoCloseable {
  private final EntityManagerFactory factory;
  private final Keyring keys;

  private Offline(EntityManagerFactory factory, Keyring keys) {
    this.factory = factory;
    this.keys = keys;
  }

  /** Connects as the account of the context. */
  static Offline open(Founding.Context context) {
    String url =
        context.jdbcUrl()
            + (context.jdbcUrl().contains("?") ? "&" : "?")
            + "transactionIsolation=READ-COMMITTED";
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            "lingyan",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.jdbc.driver",
                "org.mariadb.jdbc.Driver",
                "jakarta.persistence.jdbc.url",
                url,
                "jakarta.persistence.jdbc.user",
                context.user(),
                "jakarta.persistence.jdbc.password",
                context.password()));
    String named = System.getenv().getOrDefault("LMS_KEYS", "");
    return new Offline(
        factory, named.isBlank() ? Keyring.load(context.keysFile()) : Keyring.parse(named));
  }

  /** The product's keys. */
  Keyring keys() {
    return keys;
  }

  /** Does a piece of work whole or not at all. */
  <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager em = factory.createEntityManager()) {
      EntityTransaction transaction = em.getTransaction();
      transaction.begin();
      try {
        // Reads go through the transaction's connection only once it has one.
        em.unwrap(Connection.class);
        T result = work.apply(em);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}

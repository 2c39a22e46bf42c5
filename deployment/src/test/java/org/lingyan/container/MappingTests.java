package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;
import org.lingyan.shared.Rows;

/** Entities against the tables that Flyway made. */
interface MappingTests {
  @Test
  default void everyMappedColumnExists() {
    EntityManager em = Inside.the(EntityManager.class);
    Set<String> columns =
        Set.copyOf(
            Rows.list(
                em,
                "SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME) FROM information_schema.COLUMNS"
                    + " WHERE TABLE_SCHEMA = DATABASE()",
                row -> row.text(0).toLowerCase(Locale.ROOT)));
    Set<String> mapped = new TreeSet<>();
    for (ClassDescriptor entity :
        em.getEntityManagerFactory().unwrap(ServerSession.class).getDescriptors().values()) {
      for (DatabaseField field : entity.getFields()) {
        mapped.add(field.getQualifiedName().toLowerCase(Locale.ROOT));
      }
    }

    assertThat(mapped).hasSizeGreaterThan(40);
    assertThat(columns).containsAll(mapped);
  }

  @Test
  default void everyEntityIsFoundAsItWasWritten() {
    EntityManager em = Inside.the(EntityManager.class);
    Set<EntityType<?>> entities = em.getMetamodel().getEntities();

    assertThat(entities).hasSize(6);
    for (EntityType<?> entity : entities) {
      String all = "SELECT e FROM " + entity.getName() + " e";
      assertThat(em.createQuery(all, entity.getJavaType()).setMaxResults(3).getResultList().size())
          .as(entity.getName())
          .isEqualTo(3);
    }
  }
}

package org.baton.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All customers of all desks, and the people who write for them. */
@Repository
public class Customers {

    private final JdbcClient sql;

    Customers(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Whoever is asking: the customer that is named by id or name, or else the one that the address belongs to.
     *
     * @param reference may be null
     * @param email may be null
     */
    public Optional<Customer> find(String desk, String reference, String email) {
        return reference == null || reference.isBlank()
                ? email == null ? Optional.empty() : byEmail(desk, email.strip())
                : byReference(desk, reference.strip());
    }

    public Optional<Customer> get(String id) {
        return sql.sql("select * from baton.customer where id = ?")
                .param(id)
                .query(Customers::customer)
                .optional();
    }

    /** An id wins over a name; a name that two customers share names neither. */
    private Optional<Customer> byReference(String desk, String reference) {
        var found = sql.sql("""
                        select * from baton.customer
                        where desk = :desk and (id = :reference or searched_name = :name)
                        """)
                .param("desk", desk)
                .param("reference", reference)
                .param("name", searched(reference))
                .query(Customers::customer)
                .list();
        return found.stream()
                .filter(it -> it.id().equals(reference))
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty());
    }

    private Optional<Customer> byEmail(String desk, String email) {
        return sql.sql("""
                        select c.* from baton.customer c join baton.contact p on p.customer = c.id
                        where p.desk = :desk and p.email = :email
                        """)
                .param("desk", desk)
                .param("email", searched(email))
                .query(Customers::customer)
                .optional();
    }

    /** What these customers are called, by their ids; ids that no customer has are left out. */
    public Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql
                        .sql("select id, name from baton.customer where id in (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> Map.entry(row.getString("id"), row.getString("name")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The ids of those whose id it is, or whose names have the text in them; no more than can be told apart by it.
     *
     * @param desks null for all
     */
    public Set<String> called(Set<String> desks, String text) {
        return Set.copyOf(sql.sql("""
                        select id from baton.customer
                        where (id = :text or searched_name like :name escape '!') and (:all or desk in (:desks))
                        order by searched_name fetch first 50 rows only
                        """)
                .param("text", text)
                .param("name", "%" + searched(text).replaceAll("[!%_]", "!$0") + "%")
                .param("all", desks == null)
                .param("desks", desks == null ? Set.of("") : desks)
                .query(String.class)
                .list());
    }

    public void add(Customer customer) {
        sql.sql("""
                        insert into baton.customer (id, desk, name, searched_name, language, account_manager)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        customer.id(),
                        customer.desk(),
                        customer.name(),
                        searched(customer.name()),
                        customer.language(),
                        customer.accountManager())
                .update();
    }

    /** A desk knows an address once, so that a message from it always finds the same customer. */
    public void add(Customer customer, Contact contact) {
        sql.sql("insert into baton.contact (desk, email, customer, name) values (?, ?, ?, ?)")
                .params(customer.desk(), searched(contact.email()), customer.id(), contact.name())
                .update();
    }

    /** Those who write for the customer. */
    public List<Contact> contacts(String customer) {
        return sql.sql("select name, email from baton.contact where customer = ? order by email")
                .param(customer)
                .query((row, n) -> new Contact(row.getString("name"), row.getString("email")))
                .list();
    }

    /** @param accountManager the id of the agent who looks after the customer from now on */
    public void managedBy(String customer, String accountManager) {
        sql.sql("update baton.customer set account_manager = ? where id = ?")
                .params(accountManager, customer)
                .update();
    }

    /** How many customers each account manager of the desk has; who has none is not in it. */
    public Map<String, Integer> managed(String desk) {
        return sql
                .sql("""
                        select account_manager, count(*) as n from baton.customer
                        where desk = ? and account_manager is not null group by account_manager
                        """)
                .param(desk)
                .query((row, n) -> Map.entry(row.getString("account_manager"), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String searched(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Customer customer(ResultSet row, int n) throws SQLException {
        return new Customer(
                row.getString("id"),
                row.getString("desk"),
                row.getString("name"),
                row.getString("language"),
                row.getString("account_manager"));
    }
}

package org.baton.ticket;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that counts the rows which whoever asks it makes it read: each question is explained before it is answered. */
final class CountedRows extends DelegatingDataSource {

    private long rows;

    CountedRows(DataSource data) {
        super(data);
    }

    long rows() {
        return rows;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return proxy(Connection.class, (it, method, values) -> {
            Object made = invoke(connection, method, values);
            return made instanceof PreparedStatement question && isSelect((String) values[0])
                    ? explained(question, connection.prepareStatement("explain analyze " + values[0]))
                    : made;
        });
    }

    private PreparedStatement explained(PreparedStatement question, PreparedStatement plan) {
        return proxy(PreparedStatement.class, (it, method, values) -> {
            if (method.getName().equals("executeQuery")) {
                try (ResultSet told = plan.executeQuery()) {
                    rows += RowsRead.in(text(told));
                }
            } else if (method.getName().startsWith("set") || method.getName().equals("close")) {
                invoke(plan, method, values);
            }
            return invoke(question, method, values);
        });
    }

    private static boolean isSelect(String statement) {
        return statement.strip().toLowerCase().startsWith("select");
    }

    private static String text(ResultSet told) throws SQLException {
        var text = new StringBuilder();
        while (told.next()) {
            text.append(told.getString(1)).append('\n');
        }
        return text.toString();
    }

    private static Object invoke(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

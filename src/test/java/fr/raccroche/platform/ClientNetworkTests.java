package fr.raccroche.platform;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A home or a school counts as one, however many addresses it has.
 */
class ClientNetworkTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.1,192.0.2.254,true", "192.0.2.1,192.0.3.1,false", "2001:db8:1:2::1,2001:db8:1:ffff::9,true",
			"2001:db8:1::1,2001:db8:2::1,false", "192.0.2.1,::ffff:192.0.2.77,true" })
	void neighboursShareALimit(String one, String other, boolean shared) throws UnknownHostException {
		assertThat(ClientNetwork.of(address(one)).equals(ClientNetwork.of(address(other)))).isEqualTo(shared);
	}

	private static InetSocketAddress address(String text) throws UnknownHostException {
		return new InetSocketAddress(InetAddress.getByName(text), 1);
	}

}

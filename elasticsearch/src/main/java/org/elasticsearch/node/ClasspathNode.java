package org.elasticsearch.node;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.plugins.ClasspathPluginsService;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/**
 * A node whose plugins come from the class path. Lives in this package because
 * {@code NodeConstruction} and its provider are package-private.
 */
public final class ClasspathNode extends Node {

	public ClasspathNode(Environment environment, Collection<Class<? extends Plugin>> plugins) {
		super(NodeConstruction.prepareConstruction(environment,
				PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false), new NodeServiceProvider() {
					@Override
					PluginsService newPluginService(Environment env, PluginsLoader loader) {
						return new ClasspathPluginsService(env.settings(), env.configDir(), plugins);
					}
				}, true));
	}

	/** The loopback port that HTTP is bound to, known once the node is started. */
	public int httpPort() {
		return injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
	}

}

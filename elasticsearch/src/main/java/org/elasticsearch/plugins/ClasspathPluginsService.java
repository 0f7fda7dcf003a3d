package org.elasticsearch.plugins;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elasticsearch.Build;
import org.elasticsearch.common.settings.Settings;

/**
 * Plugins as plain classes: no {@code modules/} directory, no descriptor files. Lives in
 * this package because {@code LoadedPlugin} and the constructor are package-private.
 */
public final class ClasspathPluginsService extends PluginsService {

	private final List<LoadedPlugin> loaded;

	public ClasspathPluginsService(Settings settings, Path configDir, Collection<Class<? extends Plugin>> plugins) {
		super(settings, configDir, PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false));
		this.loaded = plugins.stream().map((type) -> load(type, settings)).toList();
	}

	private static LoadedPlugin load(Class<? extends Plugin> type, Settings settings) {
		PluginDescriptor descriptor = new PluginDescriptor(type.getName(), "from the class path", "NA",
				Build.current().version(), Integer.toString(Runtime.version().feature()), type.getName(), null,
				List.of(), false, false, false, false, PluginDescriptor.DeploymentTarget.ALL);
		return new LoadedPlugin(descriptor, instantiate(type, settings), type.getClassLoader());
	}

	private static Plugin instantiate(Class<? extends Plugin> type, Settings settings) {
		try {
			return type.getConstructor().newInstance();
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("cannot load " + type, ex);
		}
	}

	@Override
	protected List<LoadedPlugin> plugins() {
		return this.loaded;
	}

}

package fr.raccroche.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

/**
 * {@code GET /}, which the real distribution answers from a module that is not published
 * as a jar; the Java client's {@code info()} needs it.
 */
public final class RootInfoPlugin extends Plugin implements ActionPlugin {

	private volatile ClusterService cluster;

	@Override
	public Collection<?> createComponents(PluginServices services) {
		this.cluster = services.clusterService();
		return List.of();
	}

	@Override
	public Collection<RestHandler> getRestHandlers(RestHandlersServices services, Supplier<DiscoveryNodes> nodes,
			Predicate<NodeFeature> features) {
		return List.of(new RootHandler());
	}

	private final class RootHandler extends BaseRestHandler {

		@Override
		public String getName() {
			return "main_action";
		}

		@Override
		public List<Route> routes() {
			return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
		}

		@Override
		protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
			return (channel) -> channel.sendResponse(new RestResponse(RestStatus.OK, info(channel.newBuilder())));
		}

		private XContentBuilder info(XContentBuilder json) throws IOException {
			Build build = Build.current();
			json.startObject();
			json.field("name", RootInfoPlugin.this.cluster.getNodeName());
			json.field("cluster_name", RootInfoPlugin.this.cluster.getClusterName().value());
			json.field("cluster_uuid", RootInfoPlugin.this.cluster.state().metadata().clusterUUID());
			json.startObject("version");
			json.field("number", build.qualifiedVersion());
			json.field("build_flavor", build.flavor());
			json.field("build_type", build.type().displayName());
			json.field("build_hash", build.hash());
			json.field("build_date", build.date());
			json.field("build_snapshot", build.isSnapshot());
			json.field("lucene_version", IndexVersion.current().luceneVersion().toString());
			json.field("minimum_wire_compatibility_version", build.minWireCompatVersion());
			json.field("minimum_index_compatibility_version", build.minIndexCompatVersion());
			json.endObject();
			json.field("tagline", "You Know, for Search");
			return json.endObject();
		}

	}

}

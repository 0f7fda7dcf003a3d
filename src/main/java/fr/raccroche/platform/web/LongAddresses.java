package fr.raccroche.platform.web;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in a sentence that an address is too long. The server's own answer is empty, and a
 * warning in the log; no filter of ours ever sees such a request.
 */
@Component
class LongAddresses implements NettyServerCustomizer {

	private static final byte[] SENTENCE = "Cette adresse est trop longue. Reviens à l'accueil et recommence ta recherche.\n"
		.getBytes(StandardCharsets.UTF_8);

	@Override
	public HttpServer apply(HttpServer server) {
		return server.doOnChannelInit((observer, channel, remote) -> channel.pipeline()
			.addAfter(NettyPipeline.HttpCodec, "long-addresses", new Refusal()));
	}

	@ChannelHandler.Sharable
	private static final class Refusal extends ChannelInboundHandlerAdapter {

		@Override
		public void channelRead(ChannelHandlerContext context, Object message) {
			boolean tooLong = message instanceof HttpRequest request
					&& request.decoderResult().cause() instanceof TooLongHttpLineException;
			if (!tooLong) {
				context.fireChannelRead(message);
				return;
			}
			ReferenceCountUtil.release(message);
			context.writeAndFlush(refusal()).addListener(ChannelFutureListener.CLOSE);
		}

		private static FullHttpResponse refusal() {
			FullHttpResponse answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1,
					HttpResponseStatus.REQUEST_URI_TOO_LONG, Unpooled.wrappedBuffer(SENTENCE));
			answer.headers()
				.set(HttpHeaderNames.CONTENT_TYPE, "text/plain;charset=UTF-8")
				.set(HttpHeaderNames.CONTENT_LENGTH, SENTENCE.length)
				.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
			return answer;
		}

	}

}

# The program alone. The articles are mounted at /articles, what it must not forget at /data:
#   docker build -t isnad . && docker run -v ./articles:/articles:ro -v isnad:/data -e ISNAD_TELEGRAM_TOKEN isnad
FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o /bot ./cmd/bot && mkdir -p /empty/data

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /bot /bot
COPY --from=build --chown=65532:65532 /empty/data /data
USER 65532:65532
ENV ISNAD_CORPUS_DIR=/articles ISNAD_DATA_DIR=/data
VOLUME /data
ENTRYPOINT ["/bot"]
CMD ["serve"]

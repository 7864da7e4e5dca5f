FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY wwwroot-assets/ wwwroot-assets/
COPY src/ src/
RUN dotnet publish src/ReintegrasiPortal.Web -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Portal__Data=/data
RUN mkdir /data && chown $APP_UID /data
WORKDIR /app
COPY --from=build /out .
USER $APP_UID
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["dotnet", "portal.dll", "health"]
ENTRYPOINT ["dotnet", "portal.dll"]

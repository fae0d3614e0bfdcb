/**
 * Exceptions that libraries raise where a request over the network failed.
 *
 * Source: the documentation of the libraries named.
 */
export const requestExceptions: readonly string[] = [
  // Python
  ...[
    'ConnectionError',
    'ConnectionAbortedError',
    'ConnectionRefusedError',
    'ConnectionResetError',
  ],
  ...[
    'BrokenPipeError',
    'HTTPError',
    'IncompleteRead',
    'RemoteDisconnected',
    'SSLCertVerificationError',
  ],
  ...[
    'SSLError',
    'TimeoutError',
    'URLError',
    'gaierror',
    'timeout',
    'BadStatusLine',
    'ContentTooShortError',
  ],
  // requests, urllib3, httpx, aiohttp
  ...[
    'ChunkedEncodingError',
    'ConnectTimeout',
    'ConnectTimeoutError',
    'MaxRetryError',
    'NameResolutionError',
  ],
  ...['NewConnectionError', 'ProtocolError', 'ProxyError', 'ReadTimeout', 'ReadTimeoutError'],
  ...[
    'RequestException',
    'RetryError',
    'Timeout',
    'TooManyRedirects',
    'ConnectError',
    'HTTPStatusError',
  ],
  ...['ClientConnectorError', 'ClientOSError', 'ClientResponseError', 'ServerDisconnectedError'],
  // Google, Kaggle, Hugging Face, AWS, OpenAI and others
  ...[
    'ApiException',
    'DefaultCredentialsError',
    'HttpError',
    'RefreshError',
    'ServerNotFoundError',
  ],
  ...[
    'MessageError',
    'TransportError',
    'GatedRepoError',
    'HfHubHTTPError',
    'LocalEntryNotFoundError',
  ],
  ...[
    'LocalTokenNotFoundError',
    'OfflineModeIsEnabled',
    'RepositoryNotFoundError',
    'EntryNotFoundError',
  ],
  ...['EndpointConnectionError', 'NoCredentialsError', 'PartialCredentialsError', 'ClientError'],
  ...['APIConnectionError', 'APIError', 'APIStatusError', 'APITimeoutError', 'AuthenticationError'],
  ...['BadRequestError', 'NotFoundError', 'OpenAIError', 'PermissionDeniedError', 'RateLimitError'],
  ...[
    'InvalidRequestError',
    'UsageError',
    'CommError',
    'ResourceExhausted',
    'PermissionDenied',
    'Unauthenticated',
  ],
  ...['Unauthorized', 'Forbidden', 'TooManyRequests', 'NotFound', 'TweepError', 'TweepyException'],
  ...[
    'TwitterHTTPError',
    'ScraperException',
    'PyngrokNgrokHTTPError',
    'PyngrokNgrokError',
    'WebDriverException',
  ],
  ...[
    'YFRateLimitError',
    'PrawcoreException',
    'ResponseException',
    'GeocoderTimedOut',
    'GeocoderUnavailable',
  ],
  ...[
    'GeocoderServiceError',
    'GeocoderQuotaExceeded',
    'RemoteDataError',
    'SpotifyException',
    'DownloadError',
  ],
];
